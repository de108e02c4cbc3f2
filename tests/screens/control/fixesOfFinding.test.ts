import { fixesOfFinding } from "../../../src/screens/control/fixesOfFinding";
import type { Fix } from "../../../src/workbook/fixes/Fix";

const fixAt = (row: number, finding = "f"): Fix => ({
  finding,
  sheet: "Activiteiten",
  row,
  column: 8,
  from: "1200",
  to: 1200,
});
const appliedAt = (row: number, time = "2026-03-12T14:32:00Z", finding = "f") => ({
  ...fixAt(row, finding),
  time,
});

const statesOf = (...args: Parameters<typeof fixesOfFinding>) =>
  fixesOfFinding(...args).map(({ state, fix }) => [fix.row, state]);

test("an applied fix keeps its row between those that are still offered", () => {
  expect(statesOf("f", [fixAt(31), fixAt(14)], [appliedAt(22)])).toEqual([
    [14, "offered"],
    [22, "applied"],
    [31, "offered"],
  ]);
});

test("a cell that holds the old value again is offered again", () => {
  expect(statesOf("f", [fixAt(14)], [appliedAt(14)])).toEqual([[14, "offered"]]);
});

test("a cell that was mended twice shows the last time, which is the one that can be undone", () => {
  const lines = fixesOfFinding(
    "f",
    [],
    [appliedAt(14, "2026-03-12T10:00:00Z"), appliedAt(14, "2026-03-13T10:00:00Z")],
  );
  expect(lines).toEqual([{ state: "applied", fix: appliedAt(14, "2026-03-13T10:00:00Z") }]);
});

test("fixes of another finding stay away", () => {
  expect(statesOf("f", [fixAt(14, "other")], [appliedAt(22, "2026-03-12T14:32:00Z", "other")])).toEqual([]);
});
