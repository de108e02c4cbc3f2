import { strFromU8 } from "fflate";
import { shareCopy } from "../../../src/making/sharing/shareCopy";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { schemaErrors } from "../../xlsx/schemaErrors";
import { partsOf } from "../../xlsx/workbookFiles";
import { planted, plantedWorkbook } from "./plantedWorkbook";

const provenance = { version: "1.2.3", time: "01-02-2024 10:11", file: "Plantinga.xlsx" };

let original: Uint8Array;
let copy: Uint8Array;
beforeAll(async () => {
  original = await plantedWorkbook();
  copy = await shareCopy(readWorkbook(original), sentencesIn("nl"), provenance);
});

const sheetOf = (bytes: Uint8Array, name: string): SheetSnapshot | undefined =>
  readWorkbook(bytes).sheets.find((sheet) => sheet.name === name);
const valuesOf = (bytes: Uint8Array, name: string) =>
  sheetOf(bytes, name)?.rows.map(({ values }) => [...values]);

/** Names and contents of all parts, as one text. */
const insideOf = (bytes: Uint8Array): string =>
  Object.entries(partsOf(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join("\n");

it.each(planted)(
  "no part of the copy holds %s, which stands in nearly every part of the original",
  (text) => {
    const holding = Object.values(partsOf(original)).filter((part) => strFromU8(part).includes(text));
    expect(holding.length).toBeGreaterThanOrEqual(8);
    expect(insideOf(copy).toLowerCase()).not.toContain(text.toLowerCase());
  },
);

it("has no parts but sheets, tables, styles and what holds them together", () => {
  const kinds = Object.keys(partsOf(copy)).map((name) => name.replaceAll(/\d+/g, "#"));
  expect([...new Set(kinds)].sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/tables/table#.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet#.xml.rels",
    "xl/worksheets/sheet#.xml",
  ]);
  expect(insideOf(copy)).not.toMatch(
    /<f[ >]|definedName|TargetMode|state="hidden"|hidden="1"|headerFooter|<hyperlink/,
  );
});

it("has only parts that the schemas allow", async () => {
  expect(await schemaErrors(copy, Object.keys(partsOf(copy)))).toEqual([]);
});

it("hides small counts and what would give them away, and no other", () => {
  expect(valuesOf(copy, "Spreiding")?.slice(1)).toEqual([
    ["A-02", "vrouwen", "<10"],
    ["A-02", "mannen", "·"],
    ["A-02", "onbekend", 60],
  ]);
  expect(valuesOf(copy, "Activiteiten")?.slice(1)).toEqual([
    ["A-01", "Koffie-inloop", "R1.1", "G1", "Unieke personen", 1200, "[weggelaten]"],
    ["A-02", "Buurtdiner", "R1.1", "G1", "Unieke personen", 100, `'=HYPERLINK("x")`],
    ["A-03", "Maatjes", "R1.1", "G1", "Unieke personen", "<10", "Volgend jaar weer"],
  ]);
});

it("reads back without errors, with the same values as the original where nothing is hidden", () => {
  const before = checkWorkbook(readWorkbook(original));
  const after = checkWorkbook(readWorkbook(copy));
  expect(after.counts.errors).toBe(0);
  expect(after.records.measurements?.rows.map(({ value, persons }) => [value, persons])).toEqual(
    before.records.measurements?.rows.map(({ value, persons }) => [value, persons]),
  );
  expect(after.records.activities?.rows.map(({ count }) => count)).toEqual([1200, 100, null]);
  expect(after.records.activities?.rows[2]?.states).toEqual({ count: "suppressed" });
  expect(after.records.assignment).toMatchObject({ municipality: "Haarlem", municipalityContact: null });
});

it("begins with what was left out, without the name of the file", () => {
  const first = readWorkbook(copy).sheets[0];
  expect(first?.name).toBe("Deelversie");
  expect(first?.rows[0]?.values[0]).toContain("01-02-2024 10:11");
  const rows = valuesOf(copy, "Deelversie")
    ?.slice(4)
    .map(([where, count]) => [where, count]);
  expect(rows).toEqual([
    ["Waar", "Hoe vaak"],
    ["Trajecten", 1],
    ["Verhalen", 1],
    ["Opdracht", 2],
    ["Opdracht", 1],
    ["Doelen", 1],
    ["Activiteiten", 1],
    ["Activiteiten", 1],
    ["Activiteiten", 1],
    ["Activiteiten", 1],
    ["Spreiding", 1],
    ["Spreiding", 1],
    ["Verhalen", 1],
    ["Hele werkmap", 1],
    ["Hele werkmap", 2],
  ]);
});

it("leaves the original as it was, byte for byte", async () => {
  const again = original.slice();
  await shareCopy(readWorkbook(original), sentencesIn("en"), provenance);
  expect(original).toEqual(again);
});

it("speaks English where that is asked", async () => {
  const english = await shareCopy(readWorkbook(original), sentencesIn("en"), provenance);
  expect(readWorkbook(english).sheets[0]?.name).toBe("Copy for sharing");
  expect(valuesOf(english, "Activiteiten")?.[1]?.[6]).toBe("[left out]");
});
