import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { wordReport } from "../../../src/documents/word/wordReport";
import { inHouseStyle } from "../../../src/making/houseStyle/inHouseStyle";
import { readHouseStyle } from "../../../src/making/houseStyle/readHouseStyle";
import { newWorkbook } from "../../../src/xlsx/newWorkbook";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import { houseTemplate } from "../../making/houseStyle/houseTemplate";
import { everyBlock } from "../reports/everyBlock";
import { reportsOf, snapshotOfSample } from "../reports/reportsOfSample";
import { pixel } from "./pixel";

interface Problem {
  readonly description: string;
  readonly path: { readonly xpath: string; readonly partUri: string };
}

const drawPng = () => Promise.resolve(pixel);
const folder = mkdtempSync(join(tmpdir(), "doelbereik-"));
let found: Readonly<Record<string, readonly Problem[]>>;

afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const haarlem = reportsOf(snapshotOfSample("haarlem"));
  const [year] = haarlem.documents;
  if (year === undefined) throw new Error("no report");
  const sample = readFileSync(join(__dirname, "../../../assets/voorbeeld-haarlem.xlsx"));
  const template = readHouseStyle(houseTemplate());
  const every = await wordReport(everyBlock, { drawPng, houseStyle: null });
  const files: Readonly<Record<string, Uint8Array>> = {
    "year.docx": await wordReport(year, { drawPng, houseStyle: null }),
    "agenda.docx": await wordReport({ ...everyBlock, kind: "agenda" }, { drawPng, houseStyle: null }),
    "every.docx": every,
    "house.docx": inHouseStyle(await wordReport(everyBlock, { drawPng, houseStyle: template }), template),
    "sheets.xlsx": newWorkbook(haarlem.sheets),
    "sample.xlsx": sample,
    "patched.xlsx": patchWorkbook(
      sample,
      haarlem.sheets.map((sheet) => ({ kind: "keep-sheet", sheet })),
    ),
    "wrong.docx": withWrongAlignment(every),
  };
  found = validated(files);
}, 180_000);

/** A word that the standard does not know, in a place where Word refuses to open the file. */
function withWrongAlignment(word: Uint8Array): Uint8Array {
  const parts = unzipSync(word);
  const name = "word/document.xml";
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const wrong = text.replace("<w:pPr>", '<w:pPr><w:jc w:val="scheef"/>');
  return zipSync({ ...parts, [name]: strToU8(wrong) });
}

function validated(files: Readonly<Record<string, Uint8Array>>): Record<string, readonly Problem[]> {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const script = join(__dirname, "validateWithOpenXmlSdk.mjs");
  const names = Object.keys(files);
  const told = execFileSync(process.execPath, [script, ...names.map((name) => join(folder, name))], {
    maxBuffer: 100_000_000,
  });
  const byPath = JSON.parse(told.toString()) as Record<string, readonly Problem[]>;
  return Object.fromEntries(names.map((name) => [name, byPath[join(folder, name)] ?? []]));
}

const said = (name: string): string[] =>
  (found[name] ?? []).map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);

describe("by the validator of the Open XML SDK, as Word and Excel read them, there is no error in", () => {
  it.each([
    ["the year report of Haarlem", "year.docx"],
    ["a report with every kind of block", "every.docx"],
    ["a report on its side", "agenda.docx"],
    ["a report in a template of a municipality", "house.docx"],
    ["a workbook of report sheets and their charts", "sheets.xlsx"],
  ])("%s", (_, name) => {
    expect(said(name)).toEqual([]);
  });
});

test("report sheets laid in a workbook bring no error that it had not", () => {
  const kinds = (name: string) => new Set((found[name] ?? []).map(({ description }) => description));
  const had = kinds("sample.xlsx");
  expect([...kinds("patched.xlsx")].filter((description) => !had.has(description))).toEqual([]);
});

test("the validator does find an alignment that does not exist", () => {
  expect(said("wrong.docx").join(" ")).toContain("scheef");
});
