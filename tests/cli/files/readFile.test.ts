import type * as fileSystem from "node:fs";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFile } from "../../../src/cli/files/readFile";

jest.mock("node:fs", () => {
  const real = jest.requireActual<typeof fileSystem>("node:fs");
  return { ...real, readFileSync: jest.fn(real.readFileSync) };
});

const realRead = jest.requireActual<typeof fileSystem>("node:fs").readFileSync;
/** Somebody writes while we read. */
function changeWhileReading(path: string): ReturnType<typeof realRead> {
  const bytes = realRead(path);
  appendFileSync(path, "!");
  return bytes;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("gives the bytes of a file, also of an empty one", () => {
  writeFileSync(join(folder, "werk.xlsx"), Uint8Array.of(80, 75));
  writeFileSync(join(folder, "leeg.xlsx"), "");
  expect(readFile(join(folder, "werk.xlsx"))).toMatchObject({ bytes: Buffer.from([80, 75]) });
  expect(readFile(join(folder, "leeg.xlsx"))).toMatchObject({ bytes: Buffer.from([]) });
});

test.each([
  ["a file that is not there", "weg.xlsx", "file-missing"],
  ["a file within a file", "werk.xlsx/binnen.xlsx", "file-missing"],
  ["a folder", ".", "is-a-folder"],
] as const)("%s is a problem, not a failure", (_, name, problem) => {
  writeFileSync(join(folder, "werk.xlsx"), "");
  expect(readFile(join(folder, name))).toEqual({ problem });
});

(process.platform === "win32" ? test.skip : test)("a device, which may never end, is not read", () => {
  expect(readFile("/dev/zero")).toEqual({ problem: "not-readable" });
});

test("a file that changed while it was read is read again", () => {
  const file = join(folder, "werk.xlsx");
  writeFileSync(file, "eerst");
  jest.mocked(readFileSync).mockImplementationOnce(() => changeWhileReading(file));
  expect(readFile(file)).toMatchObject({ bytes: Buffer.from("eerst!") });
});

test("a file that keeps changing is refused", () => {
  const file = join(folder, "werk.xlsx");
  writeFileSync(file, "eerst");
  for (let time = 0; time < 3; time += 1) {
    jest.mocked(readFileSync).mockImplementationOnce(() => changeWhileReading(file));
  }
  expect(readFile(file)).toEqual({ problem: "keeps-changing" });
});
