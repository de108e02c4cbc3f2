import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSummary } from "../../../src/cli/batch/writeSummary";
import { sha256Of } from "../../../src/cli/files/sha256Of";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-overzicht-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const earlier = (name: string, text: string) => ({ name, sha256: sha256Of(bytesOf(text)) });

test("takes the place of the earlier summary, under whatever name that got", () => {
  writeFileSync(at("rapport.xlsx"), "van een ander");
  writeFileSync(at("rapport (2).xlsx"), "eerder");
  const place = writeSummary(at("rapport.xlsx"), bytesOf("nu"), earlier("rapport (2).xlsx", "eerder"));
  expect(place).toBe(at("rapport (2).xlsx"));
  expect(readFileSync(place, "utf8")).toBe("nu");
  expect(readdirSync(folder).sort()).toEqual(["rapport (2).xlsx", "rapport.xlsx"]);
});

test.each([
  ["was changed", earlier("rapport.xlsx", "anders")],
  ["is not known", null],
])("an earlier summary that %s keeps its place", (_, known) => {
  writeFileSync(at("rapport.xlsx"), "eerder");
  expect(writeSummary(at("rapport.xlsx"), bytesOf("nu"), known)).toBe(at("rapport (2).xlsx"));
  expect(readFileSync(at("rapport.xlsx"), "utf8")).toBe("eerder");
});

test("an earlier summary that is gone is written under the name that was asked for", () => {
  expect(writeSummary(at("rapport.xlsx"), bytesOf("nu"), earlier("rapport.xlsx", "eerder"))).toBe(
    at("rapport.xlsx"),
  );
});
