import { experience } from "../../src/report/experience";
import { parseRecords } from "../../src/workbook/parseRecords";
import { snapshotOf } from "../workbook/snapshotOf";

const Doelen = `
  | Code | Niveau   | Bovenliggend | Omschrijving    | Populatie  |
  | T    | Bijdrage | W            | Taal            | Deelnemers |
  | O    | Bijdrage | W            | Ontmoeting      | Deelnemers |
  | W    | Ambitie  |              | Meedoen         | Inwoners   |`;
const Stellingen = `
  | Code | Doel | Criterium      | Stelling                    | Schaal    | Richting |
  | TAAL | T    | Doelrealisatie | Door deze cursus spreek ik  | 5-punts   |          |
  | NUT  | t    | Nut            | Dit had ik nodig            | 3 smileys |          |
  | ALLEEN | O  | Doelrealisatie | Doordat ik kom ben ik alleen | 5-punts  | Negatief |
  | KEN  | O    | Doelrealisatie | Doordat ik kom ken ik mensen | 5-punts  |          |
  | LOS  | X9   | Tevredenheid   | Een fijne dag               | 3 smileys |          |
  | ZONDER | O  | Nut            | Zonder schaal               |           |          |`;
const Activiteiten = `
  | Code | Naam      | Kerndoel | Nevendoelen |
  | A1   | Taalcafé  | T        | O           |
  | A2   | Koffie    | O        |             |
  | A3   | Taalmaatjes | T      | O           |`;
const head =
  "| Activiteit | Stelling | Periode | Wie | Uitgenodigd | A1 | A2 | A3 | A4 | A5 | Geen antwoord |";

const told = (rows: string, settings = "") =>
  experience(
    parseRecords(
      snapshotOf({
        Opdracht: `| Veld | Waarde |\n${settings}`,
        Doelen,
        Stellingen,
        Activiteiten,
        Antwoorden: `${head}\n${rows.trim()}`,
      }),
    ).records,
  );
const statements = (rows: string, settings?: string) =>
  told(rows, settings)?.goals.flatMap(({ statements: all }) => all) ?? [];
const rounded = (share: { value: number; lower: number; upper: number } | null | undefined) =>
  share ? [share.value, share.lower, share.upper].map((part) => Math.round(100 * part)) : null;

describe("what is told per statement", () => {
  it("adds up the same statement over activities: 41 of 52, 79% [66, 88] (Wilson, computed with scipy)", () => {
    const [taal] = statements(`
      | A1 | TAAL | 2023 |            | 60 | 1 | 1 | 2 | 11 | 10 | 2 |
      | A3 | taal | 2023 | Deelnemers | 60 | 1 | 2 | 4 | 10 | 10 | 2 |`);
    expect(taal).toMatchObject({
      code: "TAAL",
      criterion: "goal-attainment",
      scale: "five-point",
      respondents: "participants",
      period: "2023",
      isLatest: true,
      activities: 2,
      experienced: { strength: "shown", answers: 52, positive: 41, noAnswer: { persons: 4 } },
    });
    expect(rounded(taal?.experienced?.share)).toEqual([79, 66, 88]);
    expect(taal?.experienced?.response?.share).toBe(52 / 120);
    expect(taal?.experienced?.distribution?.[4]).toBe(20 / 52);
  });

  it("gives no share below ten answers, and an indicative one below thirty", () => {
    const found = statements(`
      | A1 | NUT | 2021 | | | 0 | 0 | 9  | | | |
      | A1 | NUT | 2022 | | | 0 | 0 | 10 | | | |
      | A1 | NUT | 2023 | | | 0 | 0 | 30 | | | |`);
    const nut = found.filter(({ code }) => code === "NUT");
    expect(nut.map(({ experienced }) => [experienced?.strength, experienced?.share?.value])).toEqual([
      ["suppressed", undefined],
      ["indicative", 1],
      ["shown", 1],
    ]);
  });

  it("asks for as many as the workbook says", () => {
    const found = statements("| A1 | NUT | 2023 | | | 0 | 0 | 14 | | | |", "| Minimum groepsgrootte | 15 |");
    expect(found.find(({ code }) => code === "NUT")?.experienced).toMatchObject({
      strength: "suppressed",
      share: null,
      distribution: null,
    });
  });

  it("keeps periods and kinds of people apart, from early to late, and says which is the latest", () => {
    const found = statements(`
      | A1 | NUT | 2023 | Professionals | | 5 | 5 | 5 | | | |
      | A1 | NUT | 2023 |               | | 5 | 5 | 5 | | | |
      | A1 | NUT | 2022 |               | | 5 | 5 | 5 | | | |`);
    const nut = found.filter(({ code }) => code === "NUT");
    expect(nut.map(({ respondents, period, isLatest }) => [respondents, period, isLatest])).toEqual([
      ["participants", "2022", false],
      ["participants", "2023", true],
      ["professionals", "2023", true],
    ]);
  });

  it("counts the lowest answers of a statement in the negative (by hand: 30 of 40)", () => {
    const found = statements("| A2 | ALLEEN | 2023 | | | 20 | 10 | 5 | 3 | 2 | |");
    expect(found.find(({ code }) => code === "ALLEEN")?.experienced?.positive).toBe(30);
  });

  it("leaves out rows that are wrong and says how many", () => {
    const report = told(`
      | A1 | TAAL | 2023 | | 60 | 1 | 1 | 2 | 11 | 10 | 2 |
      | A2 | TAAL | 2023 | | 60 | 1 | 1 | 2 |    | 10 | 2 |
      | A3 | TAAL | 2023 | | 10 | 1 | 1 | 2 | 11 | 10 | 2 |
      | A1 | NUT  | 2023 | | 10 | 1 | 1 | 2 | 1  |    |   |
      | A1 | NUT  | 2022 | | 10 |   |   |   |    |    |   |
      | A1 | ZONDER | 2023 | |  | 1 | 1 | 2 |    |    |   |
      | A1 | NIETS | 2023 | |   | 1 | 1 | 2 |    |    |   |
      | A1 | NIETS | 2023 | |   |   |   |   |    |    |   |`);
    const [taal] = report?.goals[0]?.statements ?? [];
    expect(taal).toMatchObject({
      activities: 1,
      experienced: { answers: 25 },
      rowsNotCounted: { incomplete: 1, outsideScale: 0, moreThanInvited: 1 },
    });
    expect(report?.rowsNotCounted).toEqual({
      incomplete: 1,
      outsideScale: 1,
      moreThanInvited: 1,
      statementUnknown: 2,
    });
  });
});

describe("what is told per goal", () => {
  const report = told("| A1 | NUT | 2023 | | | 5 | 5 | 5 | | | |");

  it("goals stand in the order of the tree, one that is not in Doelen last, each with its statements", () => {
    expect(report?.goals.map(({ goal, statements: all }) => [goal, all.map(({ code }) => code)])).toEqual([
      ["T", ["TAAL", "NUT"]],
      ["O", ["ALLEEN", "KEN", "ZONDER"]],
      ["X9", ["LOS"]],
    ]);
    expect(report?.goals[0]?.goalDescription).toBe("Taal");
  });

  it("says which criteria are asked and which are not", () => {
    expect(
      report?.goals.map(({ criteriaAsked, criteriaMissing }) => [criteriaAsked, criteriaMissing]),
    ).toEqual([
      [["usefulness", "goal-attainment"], ["satisfaction"]],
      [["usefulness", "goal-attainment"], ["satisfaction"]],
      [["satisfaction"], ["usefulness", "goal-attainment"]],
    ]);
  });

  it("a statement that nobody was asked yet is there without answers", () => {
    expect(report?.goals[2]?.statements[0]).toMatchObject({ period: null, activities: 0, experienced: null });
  });
});

describe("what an activity is for, beside what it also brings", () => {
  it("is passed by a side goal (Newcombe 1998: 48/80 and 56/70, 0.0524 to 0.3339)", () => {
    const report = told(`
      | A1 | TAAL | 2022 | | | 0  | 0 | 0 | 0 | 80 | |
      | A1 | TAAL | 2023 | | | 32 | 0 | 0 | 0 | 48 | |
      | A1 | KEN  | 2023 | | | 14 | 0 | 0 | 0 | 56 | |
      | A2 | KEN  | 2023 | | | 14 | 0 | 0 | 0 | 56 | |`);
    expect(report?.activities).toHaveLength(1);
    const [cafe] = report?.activities ?? [];
    expect(cafe).toMatchObject({
      activity: "A1",
      name: "Taalcafé",
      period: "2023",
      core: { goal: "T", goalDescription: "Taal", statement: "TAAL", experienced: { positive: 48 } },
      sides: [{ goal: "O", statement: "KEN", signal: "reaches-something-else" }],
      signal: "reaches-something-else",
      reason: "core-lower",
    });
    expect(cafe?.sides[0]?.difference?.lower).toBeCloseTo(0.0524314724, 10);
    expect(cafe?.sides[0]?.difference?.upper).toBeCloseTo(0.333872654, 9);
  });

  it("is left out where one of both was not asked, of participants, in the same period", () => {
    const report = told(`
      | A1 | TAAL | 2023 |               | | 32 | 0 | 0 | 0 | 48 | |
      | A1 | KEN  | 2022 |               | | 14 | 0 | 0 | 0 | 56 | |
      | A3 | KEN  | 2023 |               | | 14 | 0 | 0 | 0 | 56 | |
      | A3 | TAAL | 2023 | Professionals | | 14 | 0 | 0 | 0 | 56 | |`);
    expect(report?.activities).toEqual([]);
  });

  it("cannot be told with fewer than thirty answers", () => {
    const report = told(`
      | A1 | TAAL | 2023 | | | 1  | 0 | 0 | 0 | 28 | |
      | A1 | KEN  | 2023 | | | 14 | 0 | 0 | 0 | 56 | |`);
    expect(report?.activities[0]).toMatchObject({
      signal: "cannot-tell",
      reason: "too-few-answers",
      core: { experienced: { strength: "indicative" } },
      sides: [{ difference: null }],
    });
  });

  it("is not told in numbers where the rest of the total would tell what nine others answered", () => {
    const rows = (others: number) => `
      | A1 | TAAL | 2023 | | | 32 | 0 | 0 | 0 | 48 | |
      | A1 | KEN  | 2023 | | | 14 | 0 | 0 | 0 | 56 | |
      | A2 | KEN  | 2023 | | | 0  | 0 | 0 | 0 | ${String(others)} | |`;
    expect(told(rows(9))?.activities[0]).toMatchObject({
      core: { experienced: { positive: 48 } },
      sides: [{ experienced: null, difference: null }],
    });
    expect(told(rows(10))?.activities[0]).toMatchObject({ sides: [{ experienced: { positive: 56 } }] });
  });

  it("is not told in numbers where another activity has too few and would follow from the total", () => {
    const report = told(`
      | A1 | TAAL | 2023 | | | 32 | 0 | 0 | 0 | 48 | |
      | A1 | KEN  | 2023 | | | 14 | 0 | 0 | 0 | 56 | |
      | A3 | TAAL | 2023 | | | 2  | 0 | 0 | 0 | 3  | |
      | A3 | KEN  | 2023 | | | 14 | 0 | 0 | 0 | 56 | |`);
    // The five of A3 would follow from the total less A1, so neither is told.
    expect(report?.activities.map(({ core }) => core.experienced)).toEqual([null, null]);
    expect(report?.activities.map(({ sides }) => sides[0]?.experienced?.positive)).toEqual([56, 56]);
  });
});

it("a workbook without Stellingen says nothing of experience, and one without answers only what is asked", () => {
  const without = (sheets: Record<string, string>) => experience(parseRecords(snapshotOf(sheets)).records);
  expect(without({ Doelen })).toBeNull();
  expect(without({ Stellingen })?.goals).toHaveLength(3);
  expect(without({ Stellingen })?.activities).toEqual([]);
  expect(without({})).toBeNull();
});
