import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { writeKeptPart } from "../../../src/workbook/kept/keptPart";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { lostMarkers } from "../roundTripMarkers";
import { schemaErrors } from "../schemaErrors";
import { corpusFile, partsOf, partText, referenceWorkbook, smallWorkbook, withParts } from "../workbookFiles";
import { changedParts } from "./changedParts";

const explained = (text: string): string =>
  writeKeptPart({
    ...nothingKept,
    explanations: [{ finding: "duplicate-key|goals", text, time: "2024-01-31T12:00:00Z" }],
  });
const keep = (xml: string) => ({ kind: "keep-choices", xml }) as const;

describe("a workbook in which nothing was kept", () => {
  it("has no such part, also where others keep theirs", () => {
    expect(readWorkbook(smallWorkbook([{}])).kept).toBeNull();
    expect(readWorkbook(referenceWorkbook).kept).toBeNull();
    expect(readWorkbook(corpusFile("cbs_jongvolwassenen_per_gemeente_1jan2024.xlsx")).kept).toBeNull();
  });

  it("gets one beside that of somebody else, which keeps its bytes", async () => {
    const patched = patchWorkbook(referenceWorkbook, [keep(explained("Klopt zo: 2 < 3 & 4"))]);
    const written = changedParts(referenceWorkbook, patched);
    expect(written.sort()).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    expect(readWorkbook(patched).kept).toBe(explained("Klopt zo: 2 < 3 & 4"));
    const lost = lostMarkers(patched).filter((marker) => marker !== "cell edited");
    expect(lost).toEqual([]);
    const withSchema = written.filter((part) => part !== "customXml/item2.xml");
    expect(await schemaErrors(patched, withSchema)).toEqual([]);
  });

  it("gets one where no content type speaks of XML", () => {
    const types = partText(smallWorkbook([{}]), "[Content_Types].xml");
    const without = withParts(smallWorkbook([{}]), {
      "[Content_Types].xml": types.replace('<Default Extension="xml" ContentType="application/xml"/>', ""),
    });
    const patched = patchWorkbook(without, [keep(explained("a"))]);
    expect(partText(patched, "[Content_Types].xml")).toContain(
      '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
    );
  });
});

describe("a workbook in which something was kept", () => {
  const kept = patchWorkbook(referenceWorkbook, [keep(explained("eerst"))]);

  it("gets the new text in the same part, and nothing else changes", () => {
    const patched = patchWorkbook(kept, [keep(explained("later"))]);
    expect(changedParts(kept, patched)).toEqual(["customXml/item2.xml"]);
    expect(readWorkbook(patched).kept).toBe(explained("later"));
  });

  it("stays as it is, byte for byte, when the text is the same", () => {
    const patched = patchWorkbook(kept, [keep(explained("eerst"))]);
    expect(changedParts(kept, patched)).toEqual([]);
  });

  it("holds the last text when it is written twice in one go", () => {
    const patched = patchWorkbook(referenceWorkbook, [keep(explained("eerst")), keep(explained("later"))]);
    expect(readWorkbook(patched).kept).toBe(explained("later"));
    expect(Object.keys(partsOf(patched)).filter((part) => /^customXml\/item\d/.test(part))).toHaveLength(2);
  });

  it("takes more than a million signs, and takes them back", () => {
    const long = explained("x".repeat(1_500_000));
    const first = patchWorkbook(referenceWorkbook, [keep(long)]);
    expect(readWorkbook(first).kept).toBe(long);
    expect(readWorkbook(patchWorkbook(first, [keep(explained("kort"))])).kept).toBe(explained("kort"));
  });
});

describe("parts of others", () => {
  const withItem = (text: string): Uint8Array =>
    withParts(referenceWorkbook, { "customXml/item1.xml": text });

  it.each([
    ["no markup", "zomaar tekst"],
    ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a xmlns="urn:a">&b;</a>'],
    ["nothing", ""],
    ["half an element", '<a xmlns="urn:doelbereik:werkmap:2"'],
    ["five million signs in one go", `<a xmlns="urn:a">${"x".repeat(5_000_000)}</a>`],
  ])("%s is passed over by reader and patcher", (_, text) => {
    const workbook = withItem(text);
    expect(readWorkbook(workbook).kept).toBeNull();
    const patched = patchWorkbook(workbook, [keep(explained("a"))]);
    expect(partText(patched, "customXml/item1.xml")).toBe(text);
    expect(readWorkbook(patched).kept).toBe(explained("a"));
  });

  it("ours is given as it stands, also when it cannot be read", () => {
    const other = '<werkmap xmlns="urn:doelbereik:werkmap:1"><nieuw/></werkmap>';
    expect(readWorkbook(withItem(`<?xml version="1.0" encoding="utf-8"?>\r\n${other}`)).kept).toBe(other);
  });
});

test("an explanation that was kept in the sample is there when the file is checked again", () => {
  const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/voorbeeld-amsterdam.xlsx")));
  const before = checkWorkbook(readWorkbook(sample));
  const { key } = before.findings.find(({ severity }) => severity === "warning") ?? { key: "" };
  const explanations = [{ finding: key, text: "Dat klopt zo", time: "2024-01-31T12:00:00Z" }];
  const patched = patchWorkbook(sample, [keep(writeKeptPart({ ...nothingKept, explanations }))]);
  const after = checkWorkbook(readWorkbook(patched));
  expect(
    after.findings.filter(({ explanation }) => explanation === "Dat klopt zo").map((one) => one.key),
  ).toEqual([key]);
  expect(after.counts).toEqual({ ...before.counts, explained: 1 });
  expect(after.fixes).toEqual(before.fixes);
});
