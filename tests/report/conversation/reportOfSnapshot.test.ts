import type { CheckStep } from "../../../src/workbook/CheckProgress";
import { reportOfSnapshot } from "../../../src/report/conversation/reportOfSnapshot";
import { snapshotOf } from "../../workbook/snapshotOf";
import { assignment, factsOf, goals } from "./factsOf";
import type { Sheets } from "./factsOf";

const two: Sheets = {
  Opdracht: assignment("| Gemeente | Haarlem |", "| Grondslag | Wmo 2015 |", "| Periode van | 2023-01-01 |"),
  Doelen: goals,
  Doelgroepen:
    "| Code | Omschrijving | Omvang | Bron | Peildatum |\n| G1 | Ouderen | 1000 | CBS | 2023-01-01 |",
  Activiteiten: `
    | Code | Naam   | Kerndoel | Doelgroep | Teleenheid      | Aantal | Aanbieder |
    | A1   | Koken  | S        | G1        | Unieke personen | 100    | Buurts    |
    | A2   | Taalmaatjes | S   | G1        | Unieke personen | 40     | Dock      |
    | A3   | Muziek | B        | G1        | Unieke personen | 6      | Dock      |`,
  Spreiding: `
    | Activiteit | Groep | Aantal | Aandeel in doelgroep |
    | A1 | Laaggeletterden | 6  | 12% |
    | A1 | Anderen         | 94 | 88% |
    | A2 | Laaggeletterden | 20 | 12% |
    | A2 | Anderen         | 20 | 88% |`,
  Stellingen: "| Code | Doel | Criterium | Stelling | Schaal |\n| S1 | S | Nut | Dit was nodig | 5-punts |",
  Antwoorden: `
    | Activiteit | Stelling | Periode | A1 | A2 | A3 | A4 | A5 |
    | A1 | S1 | 2023 | 2 | 3 | 6 | 24 | 17 |
    | A2 | S1 | 2023 | 0 | 0 | 1 | 2  | 2  |`,
};

const pageOf = (goal: string, ...given: Parameters<typeof factsOf>) =>
  factsOf(...given).pages.find((page) => page.goal.code === goal);
const provider = (name: string) => ({ view: { kind: "provider", provider: name } }) as const;

describe("two providers: the whole, and each by itself", () => {
  it.each([
    ["the whole", { view: { kind: "whole" } } as const, { lower: 0.1, upper: 0.14 }, 57],
    ["Buurts", provider("Buurts"), { lower: 0.1, upper: 0.1 }, 52],
    ["Dock", provider("Dock"), { lower: 0.04, upper: 0.04 }, 5],
  ])(
    "%s: reach by hand, 100 and 40 of 1,000, and the answers of its own",
    (_name, beside, share, answers) => {
      const page = pageOf("S", two, beside);
      expect(page?.reach.map((reach) => reach.share)).toEqual([share]);
      expect(page?.statements[0]?.experienced?.answers).toBe(answers);
    },
  );

  it("a few answers give no share, in the view that has only those", () => {
    expect(pageOf("S", two, provider("Dock"))?.statements[0]?.experienced?.share).toBeNull();
    // 41 of 52, as the whole has 45 of 57.
    expect(pageOf("S", two, provider("Buurts"))?.statements[0]?.experienced?.positive).toBe(41);
    expect(pageOf("S", two)?.statements[0]?.experienced?.positive).toBe(45);
  });

  it("a small group is hidden in every view, and the others are not compared as if it were 0", () => {
    const spreadIn = (...given: Parameters<typeof factsOf>) => pageOf("S", ...given)?.reach[0]?.spread;
    expect(spreadIn(two)).toMatchObject({ reason: "count-missing" });
    expect(spreadIn(two, provider("Buurts"))).toMatchObject({ reason: "count-missing" });
    // 20 of 40 where 12% is expected: index 417.
    expect(spreadIn(two, provider("Dock"))?.groups[0]).toMatchObject({ verdict: "over-represented" });
  });

  it("no view shows the 6 who made music, nor anything of what others reached", () => {
    expect(pageOf("R", two)?.reach[0]).toMatchObject({
      persons: null,
      reason: "count-hidden",
      missing: null,
    });
    expect(pageOf("R", two, provider("Buurts"))).toBeUndefined();
    expect(JSON.stringify(factsOf(two, provider("Buurts")))).not.toContain("Taalmaatjes");
  });

  it("says what it is a report of", () => {
    expect(factsOf(two, provider("dock"))).toMatchObject({
      subject: { municipality: "Haarlem", provider: "dock", reportingYear: 2023 },
      period: { from: "2023-01-01", to: null },
      legalBasis: "Wmo 2015",
      providers: ["Buurts", "Dock"],
      minimum: 10,
      comparisons: 0,
      expectedFalseFlags: 0,
    });
  });
});

it("says how far it is, never backwards, and can be stopped", () => {
  const work = reportOfSnapshot(snapshotOf(two), { view: { kind: "whole" }, previous: snapshotOf(two) });
  const steps: CheckStep[] = [];
  for (const step of work) steps.push(step);
  const done = steps.map((step) => step.done / step.total);
  expect(done.every((share, index) => share >= (done[index - 1] ?? 0) && share <= 1)).toBe(true);
  expect(steps.length).toBeGreaterThan(50);
});
