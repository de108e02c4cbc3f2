import { recogniseColumns } from "../../../src/workbook/recognition/recogniseColumns";
import { certain, inDoubt } from "../../../src/workbook/recognition/TableProposal";
import { snapshotOf } from "../snapshotOf";

const counted = (inzet: string, others: Readonly<Record<string, string>> = {}) => {
  const { sheets } = snapshotOf({ ...others, Inzet: inzet });
  const activities = recogniseColumns(sheets).find(({ mapping }) => mapping.table === "activities");
  return activities?.columns.find(({ field }) => field === "count");
};
const withHeaders = (one: string, other: string) => `
  | Nr | Activiteit | Hoofddoel | Teleenheid | ${one} | ${other} |
  | A1 | Inloop     | D1        | Bezoeken   | 14     | 25       |
  | A2 | Taalcafé   | D2        | Bezoeken   | 31     | 40       |`;
const assignment = (year: string) => ({
  Opdracht: `| Gegeven | Waarde |\n| Gemeente | Haarlem |\n| ${year} |`,
});

test("of two columns that could as well be the field, the one that is proposed is in doubt", () => {
  expect(counted(withHeaders("Aantal", "Aantal"))?.confidence).toBeLessThanOrEqual(inDoubt);
  expect(inDoubt).toBeLessThan(certain);
});

test("of the same count in two years, the latest is proposed, and is in doubt", () => {
  for (const [one, other, column] of [
    ["Aantal 2023", "Aantal 2024", 5],
    ["Aantal 2024", "Aantal 2023", 4],
    ["Aantal2022-2023", "Aantal 2023-2024", 5],
  ] as const) {
    const found = counted(withHeaders(one, other));
    expect([one, found?.column]).toEqual([one, column]);
    expect(found?.confidence).toBeLessThanOrEqual(inDoubt);
  }
});

test("the year that the workbook is about comes first, also where nothing stands there yet", () => {
  const found = counted(withHeaders("Aantal 2023", "Aantal 2024"), assignment("Verslagjaar | 2023"));
  expect(found?.column).toBe(4);
  expect(found?.confidence).toBeLessThanOrEqual(inDoubt);
  const empty = withHeaders("Aantal 2023", "Aantal 2024").replace("| 25 ", "| ").replace("| 40 ", "| ");
  expect(counted(empty, assignment("Verslagjaar: | '2024"))?.column).toBe(5);
});

test("without that year a year of which nothing stands there yet is not proposed; it stays in doubt", () => {
  const empty = withHeaders("Aantal 2023", "Aantal 2024").replace("| 25 ", "| ").replace("| 40 ", "| ");
  const found = counted(empty);
  expect(found?.column).toBe(4);
  expect(found?.confidence).toBeLessThanOrEqual(inDoubt);
});

test("a single column with a year is no doubt", () => {
  expect(counted(withHeaders("Aantal 2023", "Bijzonderheden"))?.confidence).toBeGreaterThanOrEqual(certain);
});
