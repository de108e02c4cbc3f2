import { shareSheets } from "../../../src/making/sharing/shareSheets";
import { sharingWordsIn } from "../../../src/text/sharingWordsIn";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { writeKeptPart } from "../../../src/workbook/kept/keptPart";
import { parseRecords } from "../../../src/workbook/parseRecords";
import { sharePlan } from "../../../src/workbook/sharing/sharePlan";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { newWorkbook } from "../../../src/xlsx/newWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { snapshotOf } from "../../workbook/snapshotOf";

const copyOf = (snapshot: WorkbookSnapshot, language: "nl" | "en" = "nl"): WorkbookSnapshot =>
  readWorkbook(
    newWorkbook(shareSheets(sharePlan(snapshot), sharingWordsIn(language), { version: "1", time: "nu" })),
  );
const textOf = ({ sheets }: WorkbookSnapshot): string =>
  (sheets[0]?.rows ?? []).map(({ values }) => values.join(" ")).join("\n");

it.each([
  ["nl", "en nog 1180"],
  ["en", "and 1180 more"],
] as const)("1,200 columns of one's own are named as far as a cell holds: %s", (language, rest) => {
  const own = Array.from({ length: 1200 }, (_, index) => `eigen kolom met een lange naam ${index}`);
  const snapshot = snapshotOf({
    Doelen: `| Code | Niveau | Omschrijving | Populatie | ${own.join(" | ")} |\n| D1 | Domein | Meedoen | Inwoners |`,
  });
  const text = textOf(copyOf(snapshot, language));
  expect(text).toContain(`naam 19", ${rest}`);
  expect(text).not.toContain("naam 20");
});

it("goals that were crosses read back as the same goals", () => {
  const mapping = {
    table: "activities" as const,
    sheet: "Inzet",
    headerRow: 1,
    lastRow: null,
    columns: { code: 0, name: 1, coreGoals: 4 },
    goalColumns: [
      { goal: "D1", column: 2 },
      { goal: "D2", column: 3 },
    ],
  };
  const goals = "| Code | Niveau | Omschrijving | Populatie |\n| D1 | Bijdrage | a | Deelnemers |";
  const original = snapshotOf(
    {
      Doelen: `${goals}\n| D2 | Bijdrage | b | Deelnemers |\n| D3 | Bijdrage | c | Deelnemers |`,
      Inzet:
        "| Nr | Wat | D1 | D2 | Kern |\n| A1 | Inloop | x | x | D3 |\n| A2 | Lunch | | x | D1 |\n| A3 | Markt | | | |",
    },
    { kept: writeKeptPart({ ...nothingKept, mappings: [mapping] }) },
  );
  const goalsIn = (snapshot: WorkbookSnapshot, mappings: Parameters<typeof parseRecords>[1]) =>
    parseRecords(snapshot, mappings).records.activities?.rows.map(({ coreGoals, sideGoals }) => [
      coreGoals,
      sideGoals,
    ]);
  expect(goalsIn(copyOf(original), [])).toEqual(goalsIn(original, [mapping]));
  expect(goalsIn(original, [mapping])).toEqual([
    [["D3"], ["D1", "D2"]],
    [["D1"], ["D2"]],
    [[], []],
  ]);
});
