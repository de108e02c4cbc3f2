import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFile } from "../../../src/cli/check/checkFile";
import { buildReport } from "../../../src/report/buildReport";
import { soundCells, writeCells } from "../workbookInCells";

jest.mock("../../../src/report/buildReport", () => {
  const { buildReport: real } = jest.requireActual<{ buildReport: typeof buildReport }>(
    "../../../src/report/buildReport",
  );
  return { buildReport: jest.fn(real) };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-file-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file is read, unreadable or not even opened", async () => {
  await writeCells(join(folder, "werk.xlsx"), soundCells);
  writeFileSync(join(folder, "tekst.xlsx"), "geen werkmap");
  expect(checkFile(join(folder, "werk.xlsx"))).toMatchObject({ status: "read", report: { state: "ready" } });
  expect(checkFile(join(folder, "tekst.xlsx"))).toMatchObject({
    status: "unreadable",
    problem: { code: "not-a-workbook" },
  });
  expect(checkFile(join(folder, "weg.xlsx"))).toMatchObject({
    status: "not-opened",
    problem: "file-missing",
  });
});

test("a mistake of ours is an outcome of that file, so that the others still get theirs", async () => {
  await writeCells(join(folder, "werk.xlsx"), soundCells);
  const mistake = new TypeError("x is not a function");
  jest.mocked(buildReport).mockImplementationOnce(() => {
    throw mistake;
  });
  expect(checkFile(join(folder, "werk.xlsx"))).toMatchObject({ status: "our-mistake", problem: mistake });
});
