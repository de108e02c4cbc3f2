import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readZip } from "../../../src/xlsx/zip/readZip";
import { writeZip } from "../../../src/xlsx/zip/writeZip";

describe("an archive that is read and written", () => {
  const mtime = "2024-05-06T07:08:10";
  const source = zipSync(
    { "é/b.xml": strToU8("<b/>".repeat(99)), a: [strToU8("a"), { level: 0 }] },
    { mtime },
  );

  it("holds the same bytes under the same names and times", () => {
    const entries = readZip(source, 10);
    const written = writeZip(entries);
    expect(readZip(written, 10)).toEqual(entries);
    const texts = Object.entries(unzipSync(written)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(texts).toEqual([
      ["é/b.xml", "<b/>".repeat(99)],
      ["a", "a"],
    ]);
  });

  it("is empty when nothing is in it", () => {
    expect(unzipSync(writeZip([]))).toEqual({});
  });
});
