import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { nothingKept } from "../../src/workbook/kept/KeptChoices";
import { readKeptPart } from "../../src/workbook/kept/keptPart";
import { sealOf } from "../../src/workbook/seal/sealOf";
import { sealState } from "../../src/workbook/seal/sealState";
import { mendedCopy, sealedCopy, takenBackCopy } from "../../src/xlsx/mendedCopy";
import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { patchWorkbook } from "../../src/xlsx/patchWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { partsOf } from "./workbookFiles";

const time = "2026-11-22T10:00:00.000Z";
const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/voorbeeld-amsterdam.xlsx")));
const checked = checkWorkbook(readWorkbook(bytes));
const keptIn = (file: Uint8Array) => readKeptPart(readWorkbook(file).kept);

describe("mendedCopy", () => {
  const mended = mendedCopy(bytes, checked.fixes, time);

  it("mends every cell of which the right value is certain", () => {
    expect(checked.fixes.length).toBeGreaterThan(0);
    const again = checkWorkbook(readWorkbook(mended));
    expect(again.fixes).toEqual([]);
    expect(again.counts.errors).toBeLessThan(checked.counts.errors);
  });

  it("keeps the old values in the workbook", () => {
    expect(keptIn(mended)?.appliedFixes).toMatchObject(checked.fixes.map((fix) => ({ ...fix, time })));
  });

  it("leaves every part but the changed sheets and our own as it was, byte for byte", () => {
    const [before, after] = [partsOf(bytes), partsOf(mended)];
    const changed = Object.keys(before).filter((name) => !same(before[name], after[name]));
    const sheets = new Set(checked.fixes.map(({ sheet }) => sheet)).size;
    expect(changed.filter((name) => name.startsWith("xl/worksheets/"))).toHaveLength(sheets);
    expect(changed.filter((name) => !name.startsWith("xl/worksheets/"))).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });

  it("takes everything back, also after saving", () => {
    const back = takenBackCopy(mended, keptIn(mended)?.appliedFixes ?? []);
    expect(readWorkbook(back).sheets).toEqual(readWorkbook(bytes).sheets);
    expect(keptIn(back)).toEqual(nothingKept);
  });

  it("takes back one and leaves the others", () => {
    const [first, ...others] = keptIn(mended)?.appliedFixes ?? [];
    const back = takenBackCopy(mended, first === undefined ? [] : [first]);
    expect(keptIn(back)?.appliedFixes).toEqual(others);
    expect(checkWorkbook(readWorkbook(back)).fixes).toMatchObject([{ from: first?.from, to: first?.to }]);
  });

  it("takes back both fixes of a cell that was mended twice", () => {
    const twice = bookOf([
      ["A1", "D12; D13"],
      ["A2", "D1.2"],
    ]);
    const once = mendedCopy(twice, [slip("D12; D13", "D1.2; D13")], time);
    const done = mendedCopy(once, [slip("D1.2; D13", "D1.2; D1.3")], "2026-11-22T11:00:00.000Z");
    const back = takenBackCopy(done, keptIn(done)?.appliedFixes ?? []);
    expect(readWorkbook(back).sheets).toEqual(readWorkbook(twice).sheets);
  });

  it("takes nothing back in another row that sorting put in its place", () => {
    const book = bookOf([
      ["A1", "Bezoekne"],
      ["A2", "Bezoeken"],
    ]);
    const done = mendedCopy(book, [slip("Bezoekne", "Bezoeken")], time);
    const sorted = patchWorkbook(done, [
      {
        kind: "set-cells",
        sheet: "Lijst",
        cells: [
          { row: 2, column: 0, value: "A2" },
          { row: 3, column: 0, value: "A1" },
        ],
      },
    ]);
    expect(() => takenBackCopy(sorted, keptIn(done)?.appliedFixes ?? [])).toThrow(
      expect.objectContaining({ code: "cell-changed" }),
    );
  });

  it("changes nothing where a cell does not hold the old value any more", () => {
    expect(() => mendedCopy(mended, checked.fixes, time)).toThrow(
      expect.objectContaining({ code: "cell-changed" }),
    );
  });
});

describe("sealedCopy", () => {
  it("puts a seal in the workbook that holds until a cell changes", () => {
    const snapshot = readWorkbook(bytes);
    const counts = { errors: 0, warnings: 0, notes: 0, explained: 0 };
    const seal = sealOf(snapshot, { counts, kept: nothingKept }, time, "0.2.0");
    if (seal === null) throw new Error("not sealed");
    const sealed = sealedCopy(bytes, seal);
    expect(sealState(readWorkbook(sealed), keptIn(sealed) ?? nothingKept).state).toBe("intact");
    const changed = mendedCopy(sealed, checked.fixes, time);
    expect(sealState(readWorkbook(changed), keptIn(changed) ?? nothingKept)).toMatchObject({
      state: "broken",
    });
  });
});

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** Two columns, with headers in row 1. */
const bookOf = (rows: readonly (readonly [string, string])[]): Uint8Array =>
  newWorkbook([
    {
      name: "Lijst",
      tableName: "Lijst",
      columns: ["Code", "Waarde"].map((header) => ({ header, width: 12, format: "text" })),
      rows,
    },
  ]);

const slip = (from: string, to: string) => ({ finding: "x", sheet: "Lijst", row: 2, column: 1, from, to });
