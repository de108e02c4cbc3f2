import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import { zipSync } from "fflate";

const sheetName = "xl/worksheets/sheet1.xml";
const bombSize = 400 * 1024 * 1024;

/** Time and peak memory of refusing files that are made to do harm. Budget: 1 s and 200 MB. */
export async function measure(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "doelbereik-bench-"));
  const program = join(folder, "readWorkbook.cjs");
  const entry = join(__dirname, "../src/xlsx/readWorkbook.ts");
  await build({ entryPoints: [entry], bundle: true, platform: "node", outfile: program, logLevel: "error" });
  const files: [string, Uint8Array][] = [
    ["400 MB that the file owns up to", bomb(bombSize)],
    ["400 MB behind a header that says 1,000 bytes", bomb(1000)],
    ["400 MB behind a header that says 30 MB", bomb(30 * 1024 * 1024)],
    [
      "10,000 entries",
      zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`a${n}`, new Uint8Array()]))),
    ],
  ];
  const lines = files.map(
    ([name, bytes]) => `refusing ${name}: ${refuse(program, join(folder, "file.xlsx"), bytes)}`,
  );
  rmSync(folder, { recursive: true });
  return lines;
}

function refuse(program: string, file: string, bytes: Uint8Array): string {
  writeFileSync(file, bytes);
  const script = `const { readWorkbook } = require(${JSON.stringify(program)});
    const bytes = require("fs").readFileSync(${JSON.stringify(file)});
    const start = performance.now();
    let code = "read";
    try { readWorkbook(bytes); } catch (problem) { code = problem.code ?? String(problem); }
    const megabytes = process.resourceUsage().maxRSS / 1024;
    console.log([code, Math.round(performance.now() - start) + " ms", Math.round(megabytes) + " MB"].join(", "));`;
  return spawnSync(process.execPath, ["-e", script], { encoding: "utf8" }).stdout.trim();
}

/** A workbook with one sheet of blanks; `statedSize` is what its headers claim. */
function bomb(statedSize: number): Uint8Array {
  const packed = new Uint8Array(deflateRawSync(new Uint8Array(bombSize).fill(32)));
  const archive = zipSync({ ...frame(), [sheetName]: [packed, { level: 0 }] });
  const view = new DataView(archive.buffer);
  const headers = [
    { signature: 0x04034b50, methodAt: 8, sizeAt: 22, nameAt: 30 },
    { signature: 0x02014b50, methodAt: 10, sizeAt: 24, nameAt: 46 },
  ];
  for (const { signature, methodAt, sizeAt, nameAt } of headers) {
    for (let at = 0; at + nameAt + sheetName.length < archive.length; at++) {
      if (view.getUint32(at, true) !== signature) continue;
      const name = Buffer.from(archive.subarray(at + nameAt, at + nameAt + sheetName.length)).toString();
      if (name !== sheetName) continue;
      view.setUint16(at + methodAt, 8, true);
      view.setUint32(at + sizeAt, statedSize, true);
    }
  }
  return archive;
}

function frame(): Record<string, Uint8Array> {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (type: string, target: string) =>
    `<Relationships><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const texts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}
