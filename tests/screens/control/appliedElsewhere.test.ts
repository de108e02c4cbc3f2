import { appliedElsewhere } from "../../../src/screens/control/appliedElsewhere";
import { findingWith } from "../findingWith";

const appliedFor = (finding: string, row: number) => ({
  finding,
  sheet: "Activiteiten",
  row,
  column: 8,
  from: "1200",
  to: 1200,
  time: "2026-03-12T14:32:00Z",
});

test("fixes whose finding is gone are kept in view, the last one first", () => {
  const applied = [appliedFor("gone", 14), appliedFor("there", 20), appliedFor("gone", 22)];
  const rows = appliedElsewhere(applied, [findingWith({ key: "there" })]).map(({ row }) => row);
  expect(rows).toEqual([22, 14]);
});
