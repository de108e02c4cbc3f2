import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { sizeLimits } from "../../src/xlsx/sizeLimits";
import type { UnreadableWorkbookCode } from "../../src/workbook/UnreadableWorkbookFacts";
import { UnreadableWorkbook } from "../../src/xlsx/UnreadableWorkbook";
import { partText, partsOf, referenceWorkbook, smallWorkbook, withParts } from "./workbookFiles";

function refusal(bytes: Uint8Array): [UnreadableWorkbookCode, unknown] {
  try {
    readWorkbook(bytes);
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) return [problem.code, problem.facts];
    throw problem;
  }
  throw new Error("was read");
}

const plain = smallWorkbook([{ rows: `<row r="1"><c r="A1"><v>1</v></c></row>` }]);
const bytesOf = (hexadecimal: string) => new Uint8Array(Buffer.from(hexadecimal, "hex"));
const compoundFile = (inside: string) =>
  new Uint8Array(
    Buffer.concat([bytesOf("d0cf11e0a1b11ae1"), Buffer.alloc(504), Buffer.from(inside, "utf16le")]),
  );

describe("files that are not a workbook", () => {
  it.each([
    ["an empty file", new Uint8Array(), "empty-file", {}],
    ["a PDF", strToU8("%PDF-1.7 …"), "not-a-workbook", { looksLike: "pdf" }],
    ["a PNG", bytesOf("89504e470d0a1a0a0000"), "not-a-workbook", { looksLike: "image" }],
    ["a JPEG", bytesOf("ffd8ffe000104a46"), "not-a-workbook", { looksLike: "image" }],
    ["a CSV file", strToU8("code;naam\n1;één\n"), "not-a-workbook", { looksLike: "csv-or-text" }],
    [
      "a table of a web page called .xls",
      strToU8("<html><table>"),
      "not-a-workbook",
      { looksLike: "web-page" },
    ],
    ["rich text", strToU8("{\\rtf1"), "not-a-workbook", { looksLike: "word" }],
    ["noise", bytesOf("0001020304050607"), "not-a-workbook", { looksLike: "unknown" }],
    ["a gzip file", bytesOf("1f8b080000"), "not-a-workbook", { looksLike: "other-archive" }],
    ["an empty zip file", zipSync({}), "not-a-workbook", { looksLike: "other-archive" }],
    [
      "a zip file of other things",
      zipSync({ "a.txt": strToU8("a") }),
      "not-a-workbook",
      { looksLike: "other-archive" },
    ],
    ["an old .xls file", compoundFile("Workbook"), "old-excel-format", {}],
    ["an Excel 4 file", bytesOf("0904060000001000"), "old-excel-format", {}],
    ["an old .doc file", compoundFile("WordDocument"), "not-a-workbook", { looksLike: "word" }],
    ["a protected workbook", compoundFile("EncryptedPackage"), "password-protected", {}],
    [
      "a Word document",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<a/>") }),
      "not-a-workbook",
      { looksLike: "word" },
    ],
    [
      "a binary workbook",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.bin": strToU8("a") }),
      "binary-workbook",
      {},
    ],
    [
      "an OpenDocument workbook",
      zipSync({
        mimetype: strToU8("a"),
        "META-INF/manifest.xml": strToU8("<a/>"),
        "content.xml": strToU8("<a/>"),
      }),
      "open-document",
      {},
    ],
  ])("names %s", (_, bytes, code, facts) => {
    expect(refusal(bytes)).toEqual([code, facts]);
  });
});

describe("files that are broken off or damaged", () => {
  it.each([2, 10, 1000, referenceWorkbook.length - 30])("sees that a file stops after %i bytes", (length) => {
    expect(refusal(referenceWorkbook.subarray(0, length))).toEqual(["truncated", {}]);
  });

  it.each([
    ["[Content_Types].xml", ["part-missing", { part: "[Content_Types].xml" }]],
    ["_rels/.rels", ["part-missing", { part: "_rels/.rels" }]],
    ["xl/workbook.xml", ["part-missing", { part: "xl/workbook.xml" }]],
    ["xl/worksheets/sheet1.xml", ["part-missing", { part: "xl/worksheets/sheet1.xml" }]],
    ["xl/_rels/workbook.xml.rels", ["part-missing", { part: "Blad1" }]],
  ])("says that %s is missing", (part, expected) => {
    expect(refusal(withParts(plain, { [part]: null }))).toEqual(expected);
  });

  it("refuses a workbook of chart sheets only", () => {
    const relationships = partText(plain, "xl/_rels/workbook.xml.rels").replace(
      '/worksheet"',
      '/chartsheet"',
    );
    expect(refusal(withParts(plain, { "xl/_rels/workbook.xml.rels": relationships }))).toEqual([
      "no-worksheet",
      {},
    ]);
  });

  it.each([
    ["a tag that is not closed", '<worksheet><sheetData><row r="1"></sheetData></worksheet>', "markup"],
    ["a sheet that stops", '<worksheet><sheetData><row r="1">', "markup"],
    ["two sheets in one", "<worksheet/><worksheet/>", "markup"],
    ["nothing", "", "markup"],
    [
      "an address outside the sheet",
      `<worksheet><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>`,
      "address",
    ],
    [
      "a row outside the sheet",
      `<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>`,
      "address",
    ],
    [
      "a number that is none",
      `<worksheet><sheetData><row r="1"><c r="A1"><v>abc</v></c></row></sheetData></worksheet>`,
      "value",
    ],
    [
      "a number without end",
      `<worksheet><sheetData><row r="1"><c r="A1"><v>1e999</v></c></row></sheetData></worksheet>`,
      "value",
    ],
  ])("refuses a sheet with %s", (_, xml, reason) => {
    const part = "xl/worksheets/sheet1.xml";
    expect(refusal(withParts(plain, { [part]: xml }))).toEqual(["damaged", { part, reason }]);
  });

  it("refuses a reference to a shared string that is not there", () => {
    const sheet = smallWorkbook([{ rows: `<row r="1"><c r="A1" t="s"><v>7</v></c></row>` }]);
    expect(refusal(sheet)).toEqual(["damaged", { part: "xl/worksheets/sheet1.xml", reason: "markup" }]);
  });

  it("refuses a part whose bytes do not fit their checksum", () => {
    const stored = zipSync(partsOf(plain), { level: 0 });
    const at = Buffer.from(stored).indexOf("<v>1</v>") + 3;
    stored[at] = 57;
    expect(refusal(stored)).toEqual(["damaged", { part: "xl/worksheets/sheet1.xml", reason: "checksum" }]);
  });

  it("refuses two parts of one name, and names that climb out of the file", () => {
    expect(refusal(withParts(plain, { "XL/Workbook.xml": "<a/>" }))[1]).toMatchObject({
      reason: "duplicate-name",
    });
    expect(refusal(withParts(plain, { "xl/../../etc/passwd": "a" }))[1]).toMatchObject({
      reason: "unsafe-name",
    });
  });
});

describe("files made to do harm", () => {
  const entities = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

  it.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml"])("refuses an entity bomb in %s", (part) => {
    const bomb = withParts(plain, { [part]: entities + partText(plain, part) });
    expect(refusal(bomb)).toEqual(["damaged", { part, reason: "document-type" }]);
  });

  it("refuses an entity bomb in the shared strings", () => {
    const part = "xl/sharedStrings.xml";
    expect(refusal(withParts(plain, { [part]: `${entities}<sst><si><t>&b;</t></si></sst>` }))).toEqual([
      "damaged",
      { part, reason: "document-type" },
    ]);
  });

  it("refuses 10,000 entries", () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`a${n}`, new Uint8Array()]));
    expect(refusal(zipSync(many))).toEqual([
      "too-large",
      { what: "entries", limit: sizeLimits.entries, found: 10_000 },
    ]);
  });

  it.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml"])("refuses 100,000 levels in %s", (part) => {
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    expect(refusal(withParts(plain, { [part]: deep }))).toEqual([
      "too-large",
      { what: "depth", limit: sizeLimits.depth, found: sizeLimits.depth + 1 },
    ]);
  });

  it("refuses more cells than it can hold, also spread over sheets and without contents", () => {
    const cells = "<c/>".repeat(15_000);
    const row = `<row>${cells}</row>`;
    const sheets = [row.repeat(100), row.repeat(100)].map((rows) => ({ rows }));
    expect(refusal(smallWorkbook(sheets))[1]).toMatchObject({ what: "cells" });
  });

  it("refuses 400 MB by what the file itself says", () => {
    const bomb = bombOf(400, null);
    expect(refusal(bomb)).toEqual([
      "too-large",
      { what: "inflated-size", limit: sizeLimits.inflatedSize, found: expect.any(Number) },
    ]);
  });

  it("refuses 100 MB made out of next to nothing", () => {
    expect(refusal(bombOf(100, null))[1]).toMatchObject({ what: "ratio" });
  });

  it("refuses 400 MB behind a header that says 1,000 bytes", () => {
    const part = "xl/worksheets/sheet1.xml";
    expect(refusal(bombOf(400, 1000))).toEqual(["damaged", { part, reason: "compression" }]);
  });

  /** A workbook whose sheet unpacks to so many megabytes; `stated` is what its header says instead. */
  function bombOf(megabytes: number, stated: number | null): Uint8Array {
    const sheet = new Uint8Array(megabytes * 1024 * 1024).fill(32);
    const packed = new Uint8Array(deflateRawSync(sheet));
    const workbook = zipSync({ ...partsOf(plain), "xl/worksheets/sheet1.xml": [packed, { level: 0 }] });
    const view = new DataView(workbook.buffer);
    const size = stated ?? sheet.length;
    // Both headers of the entry: it was stored, and is to be called deflated, with the size that is claimed.
    for (const [signature, method, sizeAt, nameAt] of [
      [0x04034b50, 8, 22, 30],
      [0x02014b50, 10, 24, 46],
    ] as const) {
      for (let at = 0; at + nameAt < workbook.length; at++) {
        const name = "xl/worksheets/sheet1.xml";
        if (view.getUint32(at, true) !== signature) continue;
        if (Buffer.from(workbook.subarray(at + nameAt, at + nameAt + name.length)).toString() !== name)
          continue;
        view.setUint16(at + method, 8, true);
        view.setUint32(at + sizeAt, size, true);
      }
    }
    return workbook;
  }
});
