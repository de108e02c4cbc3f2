import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../../src/cli/files/writeWhole";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("writes under the name that was asked for and leaves no unfinished file", () => {
  expect(writeWhole(join(folder, "werk.txt"), "inhoud")).toBe(join(folder, "werk.txt"));
  expect(readdirSync(folder)).toEqual(["werk.txt"]);
  expect(readFileSync(join(folder, "werk.txt"), "utf8")).toBe("inhoud");
});

test("never writes over another file: the next free name is taken", () => {
  writeFileSync(join(folder, "werk.txt"), "van een ander");
  writeFileSync(join(folder, "werk (2).txt"), "ook van een ander");
  expect(writeWhole(join(folder, "werk.txt"), "van ons")).toBe(join(folder, "werk (3).txt"));
  expect(readFileSync(join(folder, "werk.txt"), "utf8")).toBe("van een ander");
  expect(readFileSync(join(folder, "werk (2).txt"), "utf8")).toBe("ook van een ander");
});

test("a folder of that name is no file to write over either", () => {
  mkdirSync(join(folder, "werk.txt"));
  expect(writeWhole(join(folder, "werk.txt"), "van ons")).toBe(join(folder, "werk (2).txt"));
});

test("in a folder that is not there nothing is left behind", () => {
  expect(() => writeWhole(join(folder, "weg", "werk.txt"), "inhoud")).toThrow(/ENOENT/);
  expect(readdirSync(folder)).toEqual([]);
});
