import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../src/workbook/cellAddress";
import { template, templateVersion } from "../src/workbook/template";
import type { TableKey } from "../src/workbook/template";

type Cell = string | number | null;

/**
 * A sound workbook of the contract, as bytes: so many activities and so many measurements of so many indicators.
 * Text goes into shared strings, as Excel writes it.
 */
export function generatedWorkbook(activities: number, measurements: number): Uint8Array {
  const indicators = Math.max(1, Math.ceil(measurements / 10));
  const sheets: [TableKey, Cell[][]][] = [
    [
      "assignment",
      [
        ["Gemeente", "Voorbeeld"],
        ["Verslagjaar", 2024],
        ["Sjabloonversie", templateVersion],
      ],
    ],
    [
      "goals",
      numbered(200, (i) => [`D${i}`, "Bijdrage", null, `Meer mensen doen mee ${i}`, "Deelnemers", null]),
    ],
    [
      "targetGroups",
      numbered(50, (i) => [`G${i}`, `Groep ${i}`, 90000, null, null, "CBS", "2024-01-01", null]),
    ],
    ["activities", numbered(activities, activityRow)],
    [
      "indicators",
      numbered(indicators, (i) => [
        `I${i}`,
        `D${(i % 200) + 1}`,
        `Indicator ${i}`,
        "Deelnemers",
        "Aandeel",
        "Hoger",
        5,
      ]),
    ],
    ["measurements", numbered(measurements, measurementRow)],
  ];
  return packaged(sheets);
}

const numbered = (count: number, row: (number: number) => Cell[]): Cell[][] =>
  Array.from({ length: count }, (_, index) => row(index + 1));

function activityRow(i: number): Cell[] {
  const inflow = i % 40;
  return [
    `A${i}`, `Activiteit ${i}`, `D${(i % 200) + 1}`, null, `G${(i % 50) + 1}`, "Wijkteam", `Wijk ${i % 30}`,
    "Deelnemers", 20 + (i % 90), 100, inflow, 20, 80 + inflow, null, null, null, null, 1250.5, null,
  ]; // prettier-ignore
}

function measurementRow(i: number): Cell[] {
  const year = 2015 + ((i - 1) % 10);
  const persons = 800 + (i % 700);
  return [
    `I${Math.ceil(i / 10)}`,
    null,
    year,
    40 + ((i * 7) % 13),
    persons,
    null,
    null,
    null,
    "v1",
    "Definitief",
    null,
  ];
}

function packaged(sheets: readonly (readonly [TableKey, Cell[][]])[]): Uint8Array {
  const strings = new Map<string, number>();
  const parts: Record<string, Uint8Array> = {};
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  sheets.forEach(([table, rows], index) => {
    const headers = Object.values(template[table].fields).map((field) => field.header);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `<worksheet xmlns="${main}"><sheetData>${[headers, ...rows].map((row, at) => rowMarkup(row, at + 1, strings)).join("")}</sheetData></worksheet>`,
    );
  });
  parts["xl/sharedStrings.xml"] = strToU8(
    `<sst xmlns="${main}">${[...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  );
  parts["xl/workbook.xml"] = strToU8(
    `<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${sheets.map(([table], index) => `<sheet name="${template[table].name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
  );
  parts["xl/_rels/workbook.xml.rels"] = strToU8(
    `<Relationships xmlns="${packageRelations}">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${officeRelations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="rId99" Type="${officeRelations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  parts["_rels/.rels"] = strToU8(
    `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  parts["[Content_Types].xml"] = strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join("")}</Types>`,
  );
  return zipSync(parts, { level: 6 });
}

function rowMarkup(row: readonly Cell[], number: number, strings: Map<string, number>): string {
  const cells = row.map((cell, column) => {
    if (cell === null) return "";
    const address = columnLetters(column) + String(number);
    if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
    let index = strings.get(cell);
    if (index === undefined) strings.set(cell, (index = strings.size));
    return `<c r="${address}" t="s"><v>${index}</v></c>`;
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}
