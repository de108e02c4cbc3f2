import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import type { BuiltCommand } from "../builtCommand";
import { buildCommand } from "../builtCommand";
import { soundCells, writeCells } from "../workbookInCells";

let command: BuiltCommand;
let folder: string;
beforeAll(() => {
  command = buildCommand();
});
afterAll(() => command.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-share-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]): string => join(folder, ...names);
const withContact: typeof soundCells = {
  ...soundCells,
  Opdracht: [...(soundCells["Opdracht"] ?? []), ["Contactpersoon gemeente", "A. de Boer"]],
};

test("writes a copy beside what was asked for, says what was left out, and leaves the workbook as it was", async () => {
  const original = await writeCells(at("map.xlsx"), withContact);
  const answer = await command.run("deelversie", at("map.xlsx"), "--uit", at("delen"));
  expect(answer.exitCode).toBe(0);
  expect(answer.out.split("\n").slice(0, 2)).toEqual([
    "Deelversie van map.xlsx:",
    "  Opdracht: contactpersonen weggelaten (1)",
  ]);
  expect(readdirSync(at("delen"))).toEqual(["map-deelversie.xlsx"]);
  const { sheets } = readWorkbook(readFileSync(at("delen", "map-deelversie.xlsx")));
  expect(sheets.map(({ name }) => name)).toEqual(["Deelversie", ...Object.keys(soundCells)]);
  expect(readFileSync(at("map.xlsx")).equals(original)).toBe(true);
});

test("never writes over what stands there, and speaks English where that is asked", async () => {
  await writeCells(at("map.xlsx"), soundCells);
  writeFileSync(at("map-deelversie.xlsx"), "van iemand");
  const answer = await command.run("deelversie", at("map.xlsx"), "--taal", "en");
  expect(answer.exitCode).toBe(0);
  expect(answer.out).toContain("Copy for sharing of map.xlsx:");
  expect(readFileSync(at("map-deelversie.xlsx"), "utf8")).toBe("van iemand");
  expect(readdirSync(folder).sort()).toEqual(["map-deelversie (2).xlsx", "map-deelversie.xlsx", "map.xlsx"]);
});

test("a bad file never stops the rest, and makes the whole end with 2", async () => {
  writeFileSync(at("a.xlsx"), "geen werkmap");
  await writeCells(at("b.xlsx"), soundCells);
  const answer = await command.run("deelversie", at("*.xlsx"), at("er-niet.xlsx"));
  expect(answer.exitCode).toBe(2);
  expect(answer.err).not.toMatch(/\n {4}at /);
  expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "b-deelversie.xlsx", "b.xlsx"]);
});

test("a folder that cannot be made is named, and nothing is written", async () => {
  await writeCells(at("map.xlsx"), soundCells);
  const answer = await command.run("deelversie", at("map.xlsx"), "--uit", at("map.xlsx", "delen"));
  expect(answer.exitCode).toBe(2);
  expect(readdirSync(folder)).toEqual(["map.xlsx"]);
});
