import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readOpenWorkbook } from "../../src/office/readOpenWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { gridWorkbook } from "../officeHost/gridWorkbook";
import { calculated, open } from "./opened";

const unwatched = { onProgress: () => undefined, isStopped: () => false };
const root = join(__dirname, "../..");

/** Of these the stand-in changes nothing by itself when it opens them. */
const files = [
  "assets/voorbeeld-amsterdam.xlsx",
  "assets/sjabloon.xlsx",
  "tests/workbooks/corpus/any_sheets.xlsx",
  "tests/workbooks/corpus/cbs_jongvolwassenen_per_gemeente_1jan2024.xlsx",
  "tests/workbooks/corpus/empty_sheet.xlsx",
  "tests/workbooks/corpus/errors.xlsx",
  "tests/workbooks/corpus/has_x000D_.xlsx",
  "tests/workbooks/corpus/merge_cells.xlsx",
  "tests/workbooks/corpus/temperature-in-middle.xlsx",
  "tests/workbooks/corpus/upload-batch-invalid-data-type.xlsx",
  "tests/workbooks/corpus/whitespace_trim.xlsx",
];

describe("the open workbook", () => {
  it.each(files)("%s: is the same snapshot as the file, in four round trips", async (file) => {
    const bytes = readFileSync(join(root, file));
    const { host } = await open(bytes);
    const before = host.traffic.batches;
    const snapshot = await readOpenWorkbook(unwatched);
    expect(host.traffic.batches - before).toBeLessThanOrEqual(4);
    expect(snapshot).toEqual(readWorkbook(bytes));
  });

  it("tells a formula from a text that begins with =, and an error from a word with #", async () => {
    const { api } = await open({ Blad: { rows: [["=1+1", "#N/A", "=1/0", "#doel", "", 12, true]] } });
    api.getActiveWorkbook()?.getActiveSheet().getRange("E1").setValue({ v: "=tekst", t: 1 });
    await calculated();
    const row = (await readOpenWorkbook(unwatched))?.sheets[0]?.rows[0];
    expect(row?.values).toEqual([2, { error: "#N/A" }, { error: "#DIV/0!" }, "#doel", "=tekst", 12, true]);
    expect(row?.formulas).toEqual(["calculated", undefined, "calculated"]);
  });

  it("knows which rows are hidden, whether one, none or all", async () => {
    const rows = [["a"], ["b"], ["c"]];
    const { api } = await open({ Geen: { rows }, Een: { rows }, Alle: { rows } });
    api.getActiveWorkbook()?.getSheetByName("Een")?.hideRows(1, 1);
    api.getActiveWorkbook()?.getSheetByName("Alle")?.hideRows(0, 3);
    const sheets = (await readOpenWorkbook(unwatched))?.sheets ?? [];
    expect(sheets.map((sheet) => sheet.rows.map(({ hidden }) => hidden))).toEqual([
      [false, false, false],
      [false, true, false],
      [true, true, true],
    ]);
  });

  it.each(["1900", "1904"])("tells that its days are counted from %s", async (dateSystem) => {
    await open({ ...gridWorkbook({ Blad: { rows: [[1]] } }), custom: { dateSystem } });
    expect(await readOpenWorkbook(unwatched)).toMatchObject({ dateSystem });
  });

  it("stops between two replies when it is asked to", async () => {
    await open({ Blad: { rows: [["a"]] } });
    expect(await readOpenWorkbook({ onProgress: () => undefined, isStopped: () => true })).toBeNull();
  });
});

describe("a workbook that is too large for one reply", () => {
  it("50,000 rows are read in blocks below 5 MB, one more round trip for each 4 MB, with progress", async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => [
      `A${row}`,
      `Activiteit nummer ${row} in de wijk Osdorp`,
      row,
      row / 7,
      ...Array.from({ length: 4 }, (__, column) => row * column),
    ]);
    const { host } = await open({ Activiteiten: { rows } });
    const before = { ...host.traffic };
    const seen: number[] = [];
    const snapshot = await readOpenWorkbook({
      onProgress: (done) => seen.push(done),
      isStopped: () => false,
    });
    const replyBytes = host.traffic.replyBytes - before.replyBytes;
    expect(snapshot?.sheets[0]?.rows).toHaveLength(50_000);
    expect(snapshot?.sheets[0]?.rows[49_999]?.values.slice(0, 4)).toEqual(rows[49_999]?.slice(0, 4));
    expect(host.traffic.batches - before.batches).toBeLessThanOrEqual(4 + Math.ceil(replyBytes / 4_000_000));
    expect(seen.at(-1)).toBe(50_000);
    expect(seen.length).toBeGreaterThan(1);
  });

  it("blocks that turn out too large are halved until they fit", async () => {
    const long = "x".repeat(4000);
    const rows = Array.from({ length: 2000 }, (_, row) => [`${long}${row}`]);
    await open({ Blad: { rows } });
    const snapshot = await readOpenWorkbook(unwatched);
    expect(snapshot?.sheets[0]?.rows.map(({ values }) => values[0])).toEqual(rows.map(([text]) => text));
  });
});

describe("a workbook that refuses to be read", () => {
  it.each([
    [5004, "cell-being-edited"],
    [5012, "session-lost"],
    [5102, "host-busy"],
  ] as const)("%i: %s", async (failure, code) => {
    const { host } = await open({ Blad: { rows: [["a"]] } });
    host.failNext(failure);
    await expect(readOpenWorkbook(unwatched)).rejects.toMatchObject({ code });
  });
});
