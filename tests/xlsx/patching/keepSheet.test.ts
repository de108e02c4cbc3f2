import { newWorkbook } from "../../../src/xlsx/newWorkbook";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import type { KeptSheet } from "../../../src/documents/reports/KeptSheet";
import { agendaRow, agendaSheet } from "../../keptSheets/agendaSheet";
import { figureRows, figuresSheet, lineChart, rangeChart, stackedChart } from "../../keptSheets/figuresSheet";
import { schemaErrors } from "../schemaErrors";
import { partText, partsOf, referenceWorkbook, withParts } from "../workbookFiles";
import { changedParts } from "./changedParts";
import { rowsOf, sheetNamed } from "./readBack";
import { refusal } from "./refusal";

const name = "Gespreksagenda";
const first = agendaSheet([agendaRow("a", "A1"), agendaRow("b", "B1"), agendaRow("c", "C1")]);
const keep = (workbook: Uint8Array, sheet: KeptSheet): Uint8Array =>
  patchWorkbook(workbook, [{ kind: "keep-sheet", sheet }]);
const write = (workbook: Uint8Array, row: number, column: number, value: string): Uint8Array =>
  patchWorkbook(workbook, [{ kind: "set-cells", sheet: name, cells: [{ row, column, value }] }]);
const made = keep(referenceWorkbook, first);

describe("keeping a sheet in a file", () => {
  it("adds it where it is not there", () => {
    expect(rowsOf(made, name)).toEqual({
      1: ["Doelbereik 1.0, 22-11-2026"],
      3: ["Kenmerk", "Wat wij zien", "Klopt dat?", "Status", "Stand"],
      4: ["a", "A1", undefined, "open", "nieuw"],
      5: ["b", "B1", undefined, "open", "nieuw"],
      6: ["c", "C1", undefined, "open", "nieuw"],
    });
  });

  it("changes nothing at all where nothing has changed", () => {
    expect(Buffer.compare(keep(made, first), made)).toBe(0);
  });

  it("brings our cells up to date, and leaves notes and everything else as it is", () => {
    const written = write(write(write(made, 4, 2, "ja, klopt"), 4, 3, "besproken"), 2, 7, "ernaast");
    const again = agendaSheet([agendaRow("a", "A2"), agendaRow("b", "B1"), agendaRow("c", "C1")], {
      note: ["Doelbereik 1.0, 1-1-2027"],
    });
    const updated = keep(written, again);
    expect(changedParts(written, updated)).toEqual(["xl/worksheets/sheet4.xml"]);
    expect(rowsOf(updated, name)).toMatchObject({
      1: ["Doelbereik 1.0, 1-1-2027"],
      2: Object.assign([], { 7: "ernaast" }),
      4: ["a", "A2", "ja, klopt", "besproken", "nieuw"],
    });
  });

  it("keeps a row that is gone when somebody wrote in it, takes out the others, adds new ones", () => {
    const written = write(write(made, 4, 2, "ja"), 9, 0, "onder de tabel");
    const updated = keep(written, agendaSheet([agendaRow("c", "C1"), agendaRow("d", "D1")]));
    expect(rowsOf(updated, name)).toMatchObject({
      4: ["a", "A1", "ja", "open", "niet meer in deze agenda"],
      5: ["c", "C1", undefined, "open", "nieuw"],
      6: ["d", "D1", undefined, "open", "nieuw"],
      9: ["onder de tabel"],
    });
    expect(sheetNamed(updated, name).tables[0]?.range).toMatchObject({ firstRow: 3, lastRow: 6 });
  });

  it("finds the sheet back under another name, and its columns in another order", () => {
    const text = partText(made, "xl/workbook.xml").replace('name="Gespreksagenda"', 'name="Overleg"');
    const renamed = withParts(made, { "xl/workbook.xml": text });
    const updated = keep(renamed, agendaSheet([agendaRow("a", "A2"), ...first.rows.slice(1)]));
    expect(rowsOf(updated, "Overleg")[4]?.[1]).toBe("A2");
  });

  it("marks rows instead of taking them out where something stands beside one of them", () => {
    const written = write(write(made, 6, 8, "bij c: nagevraagd"), 3, 8, "naast de kop");
    const updated = keep(written, agendaSheet([agendaRow("c", "C2")]));
    expect(rowsOf(updated, name)).toMatchObject({
      4: ["a", "A1", undefined, "open", "niet meer in deze agenda"],
      5: ["b", "B1", undefined, "open", "niet meer in deze agenda"],
      6: Object.assign(["c", "C2", undefined, "open", "nieuw"], { 8: "bij c: nagevraagd" }),
    });
    const besideHeader = keep(write(made, 3, 8, "naast de kop"), agendaSheet([agendaRow("c", "C2")]));
    expect(sheetNamed(besideHeader, name).tables[0]?.range.lastRow).toBe(4);
  });

  it("leaves a row alone that somebody added", () => {
    const own = [write, write].reduce((bytes, put, column) => put(bytes, 5, column, `eigen ${column}`), made);
    const added = patchWorkbook(own, [
      { kind: "set-cells", sheet: name, cells: [3, 4].map((column) => ({ row: 5, column, value: null })) },
    ]);
    const updated = keep(added, agendaSheet([agendaRow("a", "A1"), agendaRow("c", "C1")]));
    expect(rowsOf(updated, name)[5]?.slice(0, 2)).toEqual(["eigen 0", "eigen 1"]);
  });

  it("finds its table back on its own sheet under another name, and refuses where it is no table any more", () => {
    const part = changedParts(referenceWorkbook, made).find((one) => one.includes("/tables/")) ?? "";
    const renamed = withParts(made, {
      [part]: partText(made, part).replaceAll('="Gespreksagenda"', '="Tabel7"'),
    });
    const updated = keep(
      write(renamed, 4, 2, "ja"),
      agendaSheet([agendaRow("a", "A2"), ...first.rows.slice(1)]),
    );
    expect(rowsOf(updated, name)[4]).toEqual(["a", "A2", "ja", "open", "nieuw"]);
    const sheetPart = "xl/worksheets/sheet4.xml";
    const untabled = withParts(made, {
      [sheetPart]: partText(made, sheetPart).replace(/<tableParts.*<\/tableParts>/, ""),
      [sheetPart.replace("worksheets/", "worksheets/_rels/") + ".rels"]:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    });
    expect(refusal([{ kind: "keep-sheet", sheet: first }], untabled)).toEqual([
      "table-missing",
      { sheet: name },
    ]);
  });

  it("marks rows instead of taking them out where a filter hides one", () => {
    const text = partText(made, "xl/worksheets/sheet4.xml").replace('<row r="5"', '<row hidden="1" r="5"');
    const filtered = withParts(made, { "xl/worksheets/sheet4.xml": text });
    const updated = keep(filtered, agendaSheet([agendaRow("b", "B2"), agendaRow("c", "C1")]));
    expect(rowsOf(updated, name)).toMatchObject({
      4: ["a", "A1", undefined, "open", "niet meer in deze agenda"],
      5: ["b", "B2", undefined, "open", "nieuw"],
    });
  });

  it("keeps one blank row where nothing is left, and fills it the next time", () => {
    const unwritten = first.rows.map(([key, seen]) => [key ?? null, seen ?? null, null, null, "nieuw"]);
    const blank = keep(keep(referenceWorkbook, agendaSheet(unwritten)), agendaSheet([]));
    expect(sheetNamed(blank, name).tables[0]?.range.lastRow).toBe(4);
    const filled = keep(blank, agendaSheet([agendaRow("z", "Z1"), agendaRow("y", "Y1")]));
    expect(rowsOf(filled, name)).toMatchObject({
      4: ["z", "Z1", undefined, "open", "nieuw"],
      5: ["y", "Y1", undefined, "open", "nieuw"],
    });
    expect(sheetNamed(filled, name).tables[0]?.range.lastRow).toBe(5);
  });

  it("refuses where cells are in the way, and where the column with keys is gone", () => {
    const more = agendaSheet([...first.rows, agendaRow("d", "D1")]);
    expect(refusal([{ kind: "keep-sheet", sheet: more }], write(made, 7, 1, "in de weg"))).toEqual([
      "cells-in-the-way",
      { sheet: name, range: "A7:E7" },
    ]);
    const renamed = agendaSheet(first.rows, {
      columns: first.columns.map((column, index) => (index === 0 ? { ...column, header: "Key" } : column)),
      keyColumn: "Key",
    });
    expect(refusal([{ kind: "keep-sheet", sheet: renamed }], made)).toEqual([
      "key-column-missing",
      { sheet: name, header: "Key" },
    ]);
  });
});

describe("charts in a file", () => {
  const charts = [rangeChart, lineChart, stackedChart];
  const drawn = keep(referenceWorkbook, figuresSheet(figureRows, charts));
  const added = changedParts(referenceWorkbook, drawn);
  const drawing = added.find((part) => /drawings\/drawing\d+\.xml$/.test(part)) ?? "";
  const sheetPart = added.find((part) => /worksheets\/sheet\d+\.xml$/.test(part)) ?? "";
  const tablePart = added.find((part) => /tables\/table\d+\.xml$/.test(part)) ?? "";
  const chartParts = added.filter((part) => /charts\/chart\d+\.xml$/.test(part));

  it("are valid, one part each", async () => {
    expect(chartParts).toHaveLength(3);
    const alone = newWorkbook([figuresSheet(figureRows, charts), first]);
    expect(await schemaErrors(alone, Object.keys(partsOf(alone)))).toEqual([]);
  });

  it("are drawn over the rows they are said to be over, with what these hold", () => {
    const text = partText(drawn, chartParts[0] ?? "");
    expect(text.match(/<c:f>[^<]*<\/c:f>/g)).toEqual([
      "<c:f>'Grafieken'!$C$3</c:f>",
      "<c:f>'Grafieken'!$B$4:$B$5</c:f>",
      "<c:f>'Grafieken'!$C$4:$C$5</c:f>",
      "<c:f>'Grafieken'!$D$3</c:f>",
      "<c:f>'Grafieken'!$B$4:$B$5</c:f>",
      "<c:f>'Grafieken'!$D$4:$D$5</c:f>",
    ]);
    expect(text).toContain("<c:v>Ouderen</c:v>");
    expect(text).toContain('<c:pt idx="1"><c:v>0.3</c:v></c:pt>');
    expect(partText(drawn, drawing)).toContain(`descr="${rangeChart.alternativeText}"`);
  });

  it("stay where people put them, and those of people stay byte for byte", () => {
    const moved = withParts(drawn, {
      [drawing]: partText(drawn, drawing)
        .replace("<xdr:col>6</xdr:col>", "<xdr:col>1</xdr:col>")
        .replace(`name="${lineChart.name}"`, 'name="Van mij"'),
    });
    const values = figureRows.map((row, index) =>
      index === 0 ? ["g1", "Ouderen", 0.2, 0.1, "actueel"] : row,
    );
    const again = keep(moved, figuresSheet(values, [rangeChart]));
    expect(changedParts(moved, again).sort()).toEqual(
      [
        "[Content_Types].xml",
        chartParts[0],
        chartParts[2],
        drawing,
        drawing.replace("drawings/", "drawings/_rels/") + ".rels",
        "xl/worksheets/sheet4.xml",
      ].sort(),
    );
    expect(partsOf(again)[chartParts[2] ?? ""]).toBeUndefined();
    expect(partText(again, drawing)).toContain("<xdr:col>1</xdr:col>");
    expect(partText(again, drawing)).toContain('name="Van mij"');
    expect(partText(again, drawing)).not.toContain(stackedChart.name);
    expect(partText(again, chartParts[0] ?? "")).toContain('<c:pt idx="0"><c:v>0.2</c:v></c:pt>');
  });

  it("find their rows in the order given, and what people added goes with its row", async () => {
    const [g1, g2, p1] = figureRows;
    const widened = patchWorkbook(
      withParts(drawn, {
        [tablePart]: partText(drawn, tablePart)
          .replaceAll("A3:E7", "A3:F7")
          .replace('count="5"', 'count="6"')
          .replace("</tableColumns>", '<tableColumn id="6" name="Van ons"/></tableColumns>'),
      }),
      [
        {
          kind: "set-cells",
          sheet: "Grafieken",
          cells: [
            { row: 4, column: 5, value: "bij g1" },
            { row: 6, column: 5, value: "bij p1" },
          ],
        },
      ],
    );
    const formula = partText(widened, sheetPart).replace(
      /<c r="F4"[^>]*>.*?<\/c>/,
      '<c r="F4"><f>C4*2</f><v>0.2</v></c>',
    );
    const turned = [["n1", "Nieuw", 0.5, 0.1, "actueel"], g2, g1].map((row) => row ?? []);
    const again = keep(
      withParts(widened, { [sheetPart]: formula }),
      figuresSheet(turned, [{ ...rangeChart, lastRow: 2 }]),
    );
    expect(rowsOf(again, "Grafieken")).toMatchObject({
      4: ["n1", "Nieuw", 0.5, 0.1, "actueel"],
      5: ["g2", "Jongeren", 0.3, 0.2, "actueel"],
      6: ["g1", "Ouderen", 0.1, 0.1, "actueel", 0.2],
      7: ["p1", p1?.[1], 4, 1, "niet meer in gebruik", "bij p1"],
    });
    expect(partText(again, sheetPart)).toContain("<f>C6*2</f>");
    expect(partText(again, chartParts[0] ?? "")).toContain("<c:f>'Grafieken'!$B$4:$B$6</c:f>");
    const names = changedParts(drawn, again).filter((part) => partsOf(again)[part] !== undefined);
    expect(await schemaErrors(again, names)).toEqual([]);
  });
});
