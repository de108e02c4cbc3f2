import { assignment, factsOf, goals } from "./factsOf";
import type { Sheets } from "./factsOf";

const Activiteiten = "| Code | Naam | Kerndoel | Teleenheid | Aantal |\n| A1 | Koken | B | Bezoeken | 300 |";
const Indicatoren =
  "| Code | Doel | Naam | Populatie | Soort | Norm | Marge |\n| I1 | R | Contact | Inwoners | Aandeel | Hoger | 3 |";
const measured = (...rows: readonly string[]): Sheets => ({
  Opdracht: assignment(),
  Doelen: goals,
  Activiteiten,
  Indicatoren,
  Metingen: ["| Indicator | Periode | Waarde | Aantal (n) |", ...rows].join("\n"),
});
const sound = measured("| I1 | 2022 | 48 | 2300 |", "| I1 | 2023 | 52 | 2300 |");

const limitsOf = (...given: Parameters<typeof factsOf>) =>
  factsOf(...given).limits.filter(({ code }) => code !== "errors-in-workbook");

it("has none where everything can be said", () => {
  expect(limitsOf(sound)).toEqual([]);
});

it("says so without goals, activities and indicators, and makes an empty report", () => {
  const facts = factsOf({});
  expect(facts.limits).toMatchObject([
    { code: "no-goals" },
    { code: "no-activities" },
    { code: "no-indicators" },
    { code: "errors-in-workbook" },
  ]);
  expect(facts).toMatchObject({
    pages: [],
    reasons: [],
    questions: [],
    withoutGoal: [],
    themes: [],
    providers: [],
    minimum: 10,
  });
});

it("one measurement of every indicator", () => {
  expect(limitsOf(measured("| I1 | 2023 | 48 | 2300 |"))).toEqual([
    { code: "one-measurement", facts: { indicators: 1 } },
  ]);
});

it("measurements that end before last year", () => {
  const until = (year: number) =>
    measured(`| I1 | ${year - 1} | 48 | 2300 |`, `| I1 | ${year} | 52 | 2300 |`);
  expect(limitsOf(until(2021))).toEqual([
    { code: "measurements-elsewhere", facts: { latest: "2021", reportingYear: 2023 } },
  ]);
  expect(limitsOf(until(2022))).toEqual([]);
});

it.each([
  ["| Periode van | 2023-12-31 |\n| Periode tot | 2023-01-01 |", "2023-12-31", "2023-01-01"],
  ["| Periode van | 2021-01-01 |\n| Periode tot | 2021-12-31 |", "2021-01-01", "2021-12-31"],
  ["| Periode van | 2024-01-01 |", "2024-01-01", null],
])("periods that contradict each other: %s", (rows, from, to) => {
  expect(limitsOf({ ...sound, Opdracht: assignment(rows) })).toEqual([
    { code: "periods-contradict", facts: { from, to, reportingYear: 2023 } },
  ]);
});

it("a period over the turn of the year holds the reporting year", () => {
  const Opdracht = assignment("| Periode van | 2022-08-01 |", "| Periode tot | 2023-07-31 |");
  expect(limitsOf({ ...sound, Opdracht })).toEqual([]);
});

it("everything below the minimum, or some of it", () => {
  const small = { ...measured("| I1 | 2023 | 48 | 8 |"), Activiteiten: Activiteiten.replace("300", "6") };
  expect(limitsOf(small)).toEqual([{ code: "all-suppressed", facts: { minimum: 10 } }]);
  const some = { ...sound, Activiteiten: Activiteiten.replace("300", "6") };
  expect(limitsOf(some)).toEqual([{ code: "some-suppressed", facts: { minimum: 10, numbers: 1 } }]);
});

it.each([
  [
    "Overgangen",
    "| Instrument | Domein | Voor | Na | Aantal |\n| ZRM 2017 | Financiën | 2 | 3 | 50 |\n| ZRM 2017 | Financiën | 3 | 3 | 40 |\n| ZRM 2017 | Financiën | 3 | 2 | 6 |",
  ],
  ["Kanteling", "| Periode | Voorziening | Beginstand | Gekanteld |\n| 2023 | Hulp | 100 | 40 |"],
])("figures about persons on %s alone: some numbers are hidden, not all", (sheet, table) => {
  const Alone = { Opdracht: assignment(), Doelen: goals, Indicatoren, [sheet]: table };
  const sheets: Sheets = { ...Alone, Activiteiten: Activiteiten.replace("300", "6") };
  expect(limitsOf(sheets)).toEqual([{ code: "some-suppressed", facts: { minimum: 10, numbers: 1 } }]);
});

it("figures about trajectories alone: some numbers are hidden, not all", () => {
  const Activities = Activiteiten.replace("300", "6");
  const Trajecten = [
    "| Traject | Melding | Teruggebeld |",
    ...Array.from({ length: 30 }, (_, index) => `| P${index} | 2023-01-02 | 2023-01-03 |`),
  ].join("\n");
  const Opdracht = assignment(
    "| Terugbellen binnen (dagen) | 2 |",
    "| Dagen tellen als | Kalenderdagen |",
    "| Peildatum | 2023-12-31 |",
  );
  const sheets: Sheets = { Opdracht, Doelen: goals, Indicatoren, Activiteiten: Activities, Trajecten };
  expect(factsOf(sheets).trajectories?.callBack.share).not.toBeNull();
  expect(limitsOf(sheets)).toMatchObject([{ code: "some-suppressed" }]);
});

describe("in the view of one provider", () => {
  const two: Sheets = {
    ...sound,
    Activiteiten:
      "| Code | Naam | Kerndoel | Teleenheid | Aantal | Aanbieder |\n| A1 | Koken | B | Bezoeken | 300 | Buurts |\n| A2 | Taal | S | Bezoeken | 300 | Dock |",
    Trajecten: "| Traject | Melding |\n| P1 | 2023-01-02 |",
  };

  it("tables of which nobody can say whose they are", () => {
    const view = { kind: "provider", provider: "Dock" } as const;
    expect(limitsOf(two, { view })).toEqual([
      { code: "tables-of-nobody", facts: { tables: ["trajectories"] } },
    ]);
    const facts = factsOf(two, { view });
    // What moves in town is of everybody.
    expect(facts.pages.map(({ goal, town }) => [goal.code, town.length])).toEqual([
      ["R", 1],
      ["S", 0],
    ]);
    expect(facts.trajectories).toBeNull();
    expect(facts.providers).toEqual(["Buurts", "Dock"]);
  });

  it("a provider that is not there", () => {
    const [first] = limitsOf(two, { view: { kind: "provider", provider: "Iemand" } });
    expect(first).toEqual({
      code: "provider-unknown",
      facts: { provider: "Iemand", known: ["Buurts", "Dock"] },
    });
  });
});

it("how many errors the workbook has, hidden numbers or not", () => {
  const { limits } = factsOf({ ...sound, Activiteiten: Activiteiten.replace("| B |", "| X9 |") });
  expect(limits).toMatchObject([{ code: "errors-in-workbook" }]);
});
