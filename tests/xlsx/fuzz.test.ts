import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { template } from "../../src/workbook/template";
import { PatchRefused } from "../../src/xlsx/PatchRefused";
import { patchWorkbook } from "../../src/xlsx/patchWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { UnreadableWorkbook } from "../../src/xlsx/UnreadableWorkbook";
import { seededRandom } from "../domain/movement/seededRandom";
import { partsOf } from "./workbookFiles";

const seed = 20_240_101;

async function contractWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const moment = new Date(Date.UTC(2024, 0, 1));
  workbook.created = moment;
  workbook.modified = moment;
  for (const { name, fields } of Object.values(template)) {
    const sheet = workbook.addWorksheet(name);
    const columns = Object.values(fields).map(({ header }) => ({ name: header, filterButton: true }));
    const rows = [1, 2, 3].map((row) =>
      columns.map((_, column) => (column % 3 === 0 ? `${name} ${row}` : row / 8)),
    );
    sheet.addTable({ name, ref: "A1", columns, rows });
    sheet.getCell(6, 1).value = { formula: "SUM(B2:B4)", result: 6 };
    sheet.getCell(6, 2).value = { richText: [{ text: "rijk" }, { font: { bold: true }, text: " & meer" }] };
    sheet.getCell(7, 1).value = moment;
    sheet.mergeCells(8, 1, 8, 3);
    sheet.getCell(9, 1).dataValidation = { type: "list", formulae: ['"a,b"'], allowBlank: true };
  }
  // Packed again, so that the bytes do not tell the time of the test.
  return zipSync(partsOf(new Uint8Array(await workbook.xlsx.writeBuffer())), { mtime: "2024-01-01" });
}

type Parts = ReturnType<typeof partsOf>;

/** Ends in a result or in a refusal; anything else is a failure of the test, with the number of the variant. */
function expectAnEnd(variant: number, attempt: () => unknown): "done" | "refused" {
  try {
    attempt();
    return "done";
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook || problem instanceof PatchRefused) return "refused";
    throw new Error(`variant ${variant} of seed ${seed}`, { cause: problem });
  }
}

const shards = ["<", ">", "&", "&#0;", "&amp", "]]>", "<!--", "<![CDATA[", "<!DOCTYPE a>", '"', "'", "\0", "-1", "1e999", "XFD1048577", "A0", "</row>", "<c>", "<v>", 'r="A1"', 't="s"', 't="d"', "99999999999999999999", "é", "\ufffe"]; // prettier-ignore

describe("damaged variants of a workbook of the contract", () => {
  let workbook: Uint8Array;
  let parts: Parts;
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);

  beforeAll(async () => {
    workbook = await contractWorkbook();
    parts = partsOf(workbook);
  });

  it("is read when it is whole", () => {
    expect(readWorkbook(workbook).sheets.map(({ name }) => name)).toEqual(
      Object.values(template).map(({ name }) => name),
    );
  });

  it("400 with bytes changed end in a snapshot or a refusal", () => {
    const ends = Array.from({ length: 400 }, (_, variant) => {
      const bytes = workbook.slice();
      for (let flips = 1 + below(6); flips > 0; flips--) bytes[below(bytes.length)] = below(256);
      return expectAnEnd(variant, () => readWorkbook(bytes));
    });
    expect(ends.filter((end) => end === "refused").length).toBeGreaterThan(200);
  });

  it("300 broken off end in a refusal", () => {
    const ends = Array.from({ length: 300 }, (_, variant) =>
      expectAnEnd(variant, () => readWorkbook(workbook.subarray(0, below(workbook.length - 1)))),
    );
    expect(new Set(ends)).toEqual(new Set(["refused"]));
  });

  it("600 whose parts were changed before they were packed end in a snapshot or a refusal", () => {
    const ends = Array.from({ length: 600 }, (_, variant) => {
      const bytes = repacked(parts, below);
      return expectAnEnd(variant, () => readWorkbook(bytes));
    });
    expect(new Set(ends)).toEqual(new Set(["done", "refused"]));
  });

  it("150 of those end in a patched workbook or a refusal when they are patched", () => {
    const name = template.activities.name;
    const ends = Array.from({ length: 150 }, (_, variant) => {
      const bytes = repacked(parts, below);
      return expectAnEnd(variant, () =>
        patchWorkbook(bytes, [
          { kind: "set-cells", sheet: name, cells: [{ row: 6, column: 0, value: 1 }] },
          { kind: "remove-table-rows", table: name, rows: [3] },
          {
            kind: "add-sheet",
            sheet: {
              name: "Controle",
              tableName: "DoelbereikControle",
              columns: [{ header: "Code", width: 9, format: "text" }],
              rows: [["a"]],
            },
          },
        ]),
      );
    });
    expect(new Set(ends)).toEqual(new Set(["done", "refused"]));
  });
});

/** Some bytes of one or two parts changed, cut, doubled or put in, and a sound archive made of it again. */
function repacked(whole: Parts, below: (limit: number) => number): Uint8Array {
  const parts = Object.fromEntries(Object.entries(whole));
  for (let changes = 1 + below(3); changes > 0; changes--) {
    const names = Object.keys(parts).filter((name) => (parts[name]?.length ?? 0) > 0);
    const name = names[below(names.length)] as string;
    parts[name] = changed(parts[name] as Uint8Array, below);
  }
  return zipSync(parts, { level: 0 });
}

function changed(content: Uint8Array, below: (limit: number) => number): Uint8Array {
  const from = below(content.length);
  const to = Math.min(content.length, from + below(40));
  const [before, piece, after] = [
    content.subarray(0, from),
    content.subarray(from, to),
    content.subarray(to),
  ];
  switch (below(5)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, piece, piece, after]);
    case 2:
      return Buffer.concat([before, strToU8(shards[below(shards.length)] as string), after]);
    case 3:
      return Buffer.concat([before, strToU8(shards[below(shards.length)] as string), piece, after]);
    default:
      return Buffer.concat([before, Uint8Array.of(below(256)), after]);
  }
}
