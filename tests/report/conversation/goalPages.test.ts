import { assignment, factsOf, goals } from "./factsOf";

const Opdracht = assignment();
const Doelen = goals;
const Activiteiten = `
  | Code | Naam   | Kerndoel | Nevendoelen | Doelgroep | Teleenheid     | Aantal | Afspraak   | Afspraakstatus | Toelichting |
  | A1   | Koken  | B        | S           | G1        | Unieke personen | 100   | Elke week  | Gedaan         |             |
  | A2   | Koffie | R        | B           | G1        | Unieke personen | 40    | 4 wijken   | Deels          | Start later |`;
const Doelgroepen = `
  | Code | Omschrijving | Omvang | Bron | Peildatum  |
  | G1   | Alleenstaand | 1000   | CBS  | 2023-01-01 |`;

describe("on which page a goal is told", () => {
  const facts = factsOf({ Opdracht, Doelen, Activiteiten, Doelgroepen });
  const [result] = facts.pages;

  it("a contribution on that of the result above it, with the path from the top", () => {
    expect(facts.pages.map(({ goal }) => goal.code)).toEqual(["R", "S"]);
    expect(result).toMatchObject({
      goal: { code: "R", description: "Netwerk" },
      level: "societal-result",
      path: [{ code: "W", description: "Meedoen" }],
      contributions: [{ code: "B", description: "Ontmoeten" }],
      targetGroups: ["Alleenstaand"],
    });
  });

  it("with each activity once, core before side", () => {
    expect(result?.activities).toEqual([
      { code: "A1", name: "Koken", part: "core" },
      { code: "A2", name: "Koffie", part: "core" },
    ]);
    expect(facts.pages[1]?.activities).toEqual([{ code: "A1", name: "Koken", part: "side" }]);
  });

  it("with what was agreed, what became of it, and what the provider wrote beside it", () => {
    expect(result?.agreements?.shares).toMatchObject({ agreements: 2, done: 1, partly: 1 });
    expect(result?.agreements?.items[1]).toEqual({
      activity: "A2",
      name: "Koffie",
      agreement: "4 wijken",
      status: "partly",
      explanation: "Start later",
    });
    expect(facts.pages[1]?.agreements).toBeNull();
  });

  it("with the reach of each of its goals apart", () => {
    expect(result?.reach.map(({ goal, share }) => [goal, share?.lower])).toEqual([
      ["R", 0.04],
      ["B", 0.1],
    ]);
  });

  it("and says of which levels nothing is known", () => {
    expect(result?.missing).toEqual(["experience", "town"]);
    expect(facts.pages[1]?.missing).toEqual(["agreement", "reach", "experience", "town"]);
  });

  it("a contribution with nothing above it, and a goal that is not in Doelen, have their own", () => {
    const loose = factsOf({
      Doelen: "| Code | Niveau | Omschrijving | Populatie |\n| B | Bijdrage | Ontmoeten | Deelnemers |",
      Activiteiten:
        "| Code | Naam | Kerndoel | Teleenheid | Aantal |\n| A1 | Koken | X9 | Deelnemers | 50 |\n| A2 | Taal | B | Deelnemers | 50 |",
    });
    expect(loose.pages.map(({ goal }) => goal)).toEqual([
      { code: "B", description: "Ontmoeten" },
      { code: "X9", description: null },
    ]);
  });
});

describe("what the provider and the municipality stand for", () => {
  const [page] = factsOf({
    Doelen,
    Indicatoren: `
      | Code | Doel | Naam    | Populatie  | Soort   | Norm  | Marge |
      | DEEL | B    | Sterker | Deelnemers | Aandeel | Hoger | 5     |
      | STAD | R    | Contact | Inwoners   | Aandeel | Hoger | 3     |
      | NIET | R    | Zonder  |            | Aandeel | Hoger | 3     |`,
    Metingen: "| Indicator | Periode | Waarde | Aantal (n) |\n| STAD | 2023 | 48 | 2300 |",
  }).pages;

  it("indicators about participants apart from those about inhabitants; without a population it is the town's", () => {
    expect(page?.participants.map(({ code }) => code)).toEqual(["DEEL"]);
    expect(page?.town.map(({ code }) => code)).toEqual(["STAD", "NIET"]);
    expect(page?.missing).toEqual(["agreement", "reach"]);
  });
});

describe("what people told", () => {
  const facts = factsOf({
    Opdracht,
    Doelen,
    Stellingen: `
      | Code | Doel | Criterium      | Stelling       | Schaal  |
      | S1   | B    | Doelrealisatie | Ik ken mensen  | 5-punts |
      | S2   | R    | Nut            | Dit was nodig  | 5-punts |`,
    Activiteiten,
    Antwoorden: `
      | Activiteit | Stelling | Periode | A1 | A2 | A3 | A4 | A5 |
      | A1 | S1 | 2022 | 2 | 3 | 6 | 24 | 17 |
      | A1 | S1 | 2023 | 1 | 1 | 1 | 20 | 17 |`,
    Verhalen: `
      | Titel | Doel | Verhaal                     | Toestemming | Datum      |
      | Koffie | B   | Ik, 111222333, kwam binnen  | Ja          | 2023-05-01 |
      | Geheim | R   | Niet verder                 | Nee         |            |`,
  });
  const [page] = facts.pages;

  it("has the latest answers to each statement, and the criteria nobody asked about", () => {
    expect(page?.statements.map(({ code, period }) => [code, period])).toEqual([
      ["S2", null],
      ["S1", "2023"],
    ]);
    expect(page?.criteriaMissing).toEqual(["satisfaction"]);
    expect(page?.missing).not.toContain("experience");
  });

  it("has stories with consent only, without citizen service numbers", () => {
    expect(page?.stories).toEqual([
      { title: "Koffie", text: "Ik, •••••••••, kwam binnen", kind: "story", link: null, date: "2023-05-01" },
    ]);
    expect(page?.storiesHeldBack).toBe(1);
  });
});

describe("goals with nothing, and themes", () => {
  it("names the goals at the bottom of the tree that have nothing", () => {
    const facts = factsOf({ Doelen, Activiteiten, Doelgroepen });
    expect(facts.emptyGoals).toEqual([]);
    expect(factsOf({ Doelen }).emptyGoals).toEqual([
      { code: "B", description: "Ontmoeten" },
      { code: "S", description: "Taal" },
    ]);
  });

  it("does not call a goal empty that only another provider serves", () => {
    const two = "| Code | Kerndoel | Aantal | Teleenheid | Naam | Aanbieder |";
    const facts = factsOf(
      {
        Doelen,
        Activiteiten: `${two}\n| A1 | S | 50 | Deelnemers | x | Dock |\n| A2 | B | 50 | Deelnemers | y | Buurts |`,
      },
      { view: { kind: "provider", provider: "Buurts" } },
    );
    expect(facts.pages.map(({ goal }) => goal.code)).toEqual(["R"]);
    expect(facts.emptyGoals).toEqual([]);
    expect(facts.subject.provider).toBe("Buurts");
  });

  it("takes the themes of Indicatoren, and the top of the tree for pages without", () => {
    const indicators = (theme: string) => `
      | Code | Doel | Naam    | Populatie | Soort   | Norm  | Thema |
      | I1   | R    | Contact | Inwoners  | Aandeel | Hoger | ${theme} |`;
    const themesWith = (theme: string) =>
      factsOf({ Doelen, Activiteiten, Indicatoren: indicators(theme) }).themes;
    expect(themesWith("Eenzaamheid")).toEqual([
      { name: "Eenzaamheid", pages: ["R"], indicators: ["I1"] },
      { name: "Meedoen", pages: ["S"], indicators: [] },
    ]);
    expect(themesWith("")).toEqual([{ name: "Meedoen", pages: ["R", "S"], indicators: ["I1"] }]);
  });
});
