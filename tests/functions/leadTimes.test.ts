import { leadTimes } from "../../src/functions/leadTimes";
import { formulaColumns } from "../../src/text/nl/formulaColumns";
import { template } from "../../src/workbook/template";
import { refusalOf } from "./customFunctions";

/** 6-MP of Freireich (1963) as days until 31 December 2025 (Excel's day 46022). */
const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((days) => [45900, 45900 + days]);
const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((days) => [46022 - days, ""]);
const headers = [
  "Eenheid",
  "Mediaan",
  "Ondergrens",
  "Bovengrens",
  "P90",
  "Aantal (n)",
  "Nog open",
  "Begonnen na peildatum",
];

describe("DOORLOOPTIJD", () => {
  it("gives the median with its interval, and says what is not reached (R survival: 23, 16 to NA, of 21 with 12 open)", () => {
    const range = [["Start", "Eind"], ...ended, ...open, [46023, ""]];
    expect(leadTimes(range, "Kalenderdagen", "31-12-2025")).toEqual([
      headers,
      ["Kalenderdagen", 23, 16, "Niet vast te stellen", "Meer dan 35", 21, 12, 1],
    ]);
  });

  it("gives numbers where enough have ended (R survival, placebo: 8, 4 to 12; P90 by hand, 19 of 21 within 17)", () => {
    const days = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
    const range = days.map((one) => [45900, 45900 + one]);
    const [, row = []] = leadTimes(range, "Kalenderdagen", 46022);
    expect(row).toEqual(["Kalenderdagen", 8, 4, 12, 17, 21, 0, 0]);
  });

  it("calls its columns as the table with trajectories of the workbook does", () => {
    const { start, end } = template.trajectories.fields;
    expect([formulaColumns.caseStart[0], formulaColumns.caseEnd[0]]).toEqual([start.header, end.header]);
  });

  it("counts in working days: 24 to 31 December 2025 takes 3", () => {
    const range = [
      ["Melding", "Intake"],
      ["24-12-2025", "31-12-2025"],
    ];
    expect(leadTimes(range, "Werkdagen", "31-12-2025")[1]?.slice(0, 2)).toEqual(["Werkdagen", 3]);
  });

  it("says what the median is more than while most are open", () => {
    const [, row = []] = leadTimes([["24-12-2025", ""]], "Kalenderdagen", "31-12-2025");
    expect(row.slice(1, 5)).toEqual([
      "Meer dan 7",
      "Niet vast te stellen",
      "Niet vast te stellen",
      "Meer dan 7",
    ]);
  });

  it.each([
    [
      "an end before the start, with its row",
      [["24-12-2025", "23-12-2025"]],
      "Werkdagen",
      "31-12-2025",
      "Rij 1",
    ],
    ["no start, with its row", [["", "23-12-2025"]], "Werkdagen", "31-12-2025", "Rij 1"],
    ["no unit", [["24-12-2025", ""]], null, "31-12-2025", "Kalenderdagen of Werkdagen"],
    ["no reference date", [["24-12-2025", ""]], "Werkdagen", null, "Peildatum"],
  ])("refuses %s", (_what, range, unit, reference, word) => {
    const refusal = refusalOf(() => leadTimes(range, unit, reference));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.sentence).toContain(word);
  });

  it("has no answer where all began after the reference date", () => {
    expect(refusalOf(() => leadTimes([["24-12-2025", ""]], "Werkdagen", "01-12-2025")).code).toBe("#N/A");
  });
});
