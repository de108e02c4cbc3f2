import { assignment, factsOf, goals } from "./factsOf";
import type { Sheets } from "./factsOf";

const Opdracht = assignment("| Gemeente | Haarlem |");

/** One indicator, lower is better unless said otherwise, measured in 2022 and 2023. */
const measured = (before: string, after: string, margin = "3", norm = "Lager"): Sheets => ({
  Opdracht,
  Doelen: goals,
  Indicatoren: `
    | Code | Doel | Naam    | Populatie | Soort   | Norm    | Marge | Verwachte verandering per jaar |
    | I1   | R    | Contact | Inwoners  | Aandeel | ${norm} | ${margin} | |`,
  Metingen: `
    | Indicator | Periode | Waarde | Aantal (n) |
    | I1 | 2022 | ${before} |
    | I1 | 2023 | ${after}  |`,
});

const rowsOf = (sheets: Sheets) => {
  const { reasons, questions } = factsOf(sheets);
  return {
    reasons: reasons.map(({ code, key, chance }) => [code, key, chance].join(" | ")),
    questions: questions.map(({ code, key }) => [code, key].join(" | ")),
  };
};

const neither = { reasons: [], questions: [] };
const reason = (chance: string) => ({ reasons: [`indicator | indicator I1 | ${chance}`], questions: [] });
const question = { reasons: [], questions: ["indicator | indicator I1"] };

// The fixtures V1–V12 of the decision rule, and those of the norm "behouden", computed outside this code.
test.each([
  ["V2 not moving", measured("48 | 2300", "48 | 2300"), reason("shown-equal")],
  ["V6 moved, too little", measured("48 | 20000", "47 | 20000"), reason("beyond-chance")],
  ["V5 moved unfavourably", measured("48 | 2300", "51 | 2300"), reason("beyond-chance")],
  ["behouden: declined", measured("80 | 4000", "60 | 4000", "10", "Behouden"), reason("beyond-chance")],
  [
    "behouden: declined, size uncertain",
    measured("75 | 400", "60 | 400", "10", "Behouden"),
    reason("beyond-chance"),
  ],
  ["V1 cannot tell", measured("48 | 2300", "47 | 2300"), question],
  ["not assessable: no number of persons", measured("48 | 2300", "47 | "), question],
  ["suppressed", measured("48 | 2300", "<10 | 8"), question],
  ["V12 moved favourably", measured("48 | 2300", "44 | 2300"), neither],
  ["behouden: maintained", measured("75 | 400", "72.5 | 400", "10", "Behouden"), neither],
  [
    "baseline",
    {
      ...measured("", "48 | 2300"),
      Metingen: "| Indicator | Periode | Waarde | Aantal (n) |\n| I1 | 2023 | 48 | 2300 |",
    },
    neither,
  ],
])("%s", (_name, sheets, expected) => {
  expect(rowsOf(sheets)).toEqual(expected);
});

test("not comparable is a question about measuring", () => {
  const sheets = measured("48 | 2300", "40 | 2300");
  const Metingen = `
    | Indicator | Periode | Waarde | Aantal (n) | Definitieversie |
    | I1 | 2022 | 48 | 2300 | 1 |
    | I1 | 2023 | 40 | 2300 | 2 |`;
  expect(rowsOf({ ...sheets, Metingen })).toEqual(question);
});

test("an indicator without a goal has no page, and is a reason to talk all the same", () => {
  const sheets = measured("48 | 2300", "48 | 2300");
  const Indicatoren = sheets["Indicatoren"]?.replace("| R ", "|   ") ?? "";
  const facts = factsOf({ ...sheets, Indicatoren });
  expect(facts.pages).toEqual([]);
  expect(facts.reasons).toMatchObject([{ key: "indicator I1", goal: null }]);
});

describe("reasons from what was agreed, who came and what they say", () => {
  const sheets: Sheets = {
    Opdracht,
    Doelen: goals,
    Doelgroepen:
      "| Code | Omschrijving | Omvang | Bron | Peildatum |\n| G1 | Alleenstaand | 5000 | CBS | 2023-01-01 |",
    Activiteiten: `
      | Code | Naam | Kerndoel | Nevendoelen | Doelgroep | Teleenheid | Aantal | Afspraak | Afspraakstatus |
      | A1 | Koken | B | S | G1 | Deelnemers | 300 | Avond | Niet |
      | A2 | Taal  | B |   | G1 | Deelnemers | 100 | Wijken | Gedaan |
      | A3 | Fiets | S |   | G1 | Deelnemers | 100 | Later | Nog niet aan de orde |`,
    Spreiding: `
      | Activiteit | Groep | Aantal | Aandeel in doelgroep |
      | A1 | Laaggeletterden | 18  | 12% |
      | A1 | Anderen         | 282 | 88% |`,
    Stellingen: `
      | Code | Doel | Criterium      | Stelling      | Schaal  |
      | SB   | B    | Doelrealisatie | Ik ken mensen | 5-punts |
      | SS   | S    | Doelrealisatie | Ik spreek     | 5-punts |`,
    Antwoorden: `
      | Activiteit | Stelling | Periode | A1 | A2 | A3 | A4 | A5 |
      | A1 | SB | 2023 | 20 | 20 | 10 | 25 | 25 |
      | A1 | SS | 2023 | 5  | 5  | 10 | 40 | 40 |`,
    Indicatoren:
      "| Code | Doel | Naam | Populatie | Soort | Norm | Marge |\n| I1 | R | Contact | Inwoners | Aandeel | Hoger | 3 |",
    Metingen:
      "| Indicator | Gebied | Periode | Waarde | Aantal (n) |\n| I1 | Haarlem | 2022 | 48 | 10000 |\n| I1 | Haarlem | 2023 | 58 | 10000 |",
    Vergelijking: `
      | Indicator | Naam | Soort | Periode | Waarde | Aantal (n) |
      | I1 | Alphen | Gemeente | 2022 | 45 | 10000 |
      | I1 | Alphen | Gemeente | 2023 | 45 | 10000 |`,
  };

  it("in the order of the levels, each with its key; what was counted is no question of chance", () => {
    expect(rowsOf(sheets).reasons).toEqual([
      "agreement-not-kept | afspraak A1 | counted",
      "group-under-represented | spreiding B G1 Laaggeletterden | beyond-chance",
      "other-than-meant | kerndoel A1 SB | beyond-chance",
      "differs-from-others | vergelijking I1 Haarlem gemeenten | beyond-chance",
    ]);
  });

  it("with the group beside how many are known: 18 of 300, index 50", () => {
    const found = factsOf(sheets).reasons.find(({ code }) => code === "group-under-represented");
    expect(found?.facts).toMatchObject({ participantsKnown: 300, group: { participants: 18, index: 50 } });
    expect(found?.goal?.code).toBe("R");
  });

  it("tells the same group apart in two target groups", () => {
    const withG2 = {
      ...sheets,
      Doelgroepen: `${sheets["Doelgroepen"] ?? ""}\n| G2 | Jongeren | 5000 | CBS | 2023-01-01 |`,
      Activiteiten: (sheets["Activiteiten"] ?? "").replace(
        "| A2 | Taal  | B |   | G1 |",
        "| A2 | Taal | B | | G2 |",
      ),
      Spreiding: `${sheets["Spreiding"] ?? ""}
      | A2 | Laaggeletterden | 10  | 30% |
      | A2 | Anderen         | 90 | 70% |`,
    };
    const found = factsOf(withG2).reasons.filter(({ code }) => code === "group-under-represented");
    expect(found.map(({ key, facts }) => [key, facts])).toMatchObject([
      ["spreiding B G1 Laaggeletterden", { targetGroup: "Alleenstaand", group: { participants: 18 } }],
      ["spreiding B G2 Laaggeletterden", { targetGroup: "Jongeren", group: { participants: 10 } }],
    ]);
  });

  it("says nothing of a group that is hidden, but that it is not known", () => {
    const small = { ...sheets, Spreiding: sheets["Spreiding"]?.replace("18 ", "8 ") ?? "" };
    const rows = rowsOf(small);
    expect(rows.reasons).not.toContainEqual(expect.stringContaining("Laaggeletterden"));
    expect(rows.questions).toContain("spread-unknown | spreiding B G1");
  });

  it("numbers the keys of rows that are about the same", () => {
    const twice =
      sheets["Activiteiten"]?.replace("| A2 |", "| A1 |").replace("| Gedaan |", "| Deels |") ?? "";
    expect(rowsOf({ ...sheets, Activiteiten: twice }).reasons.slice(0, 2)).toEqual([
      "agreement-not-kept | afspraak A1 | counted",
      "agreement-not-kept | afspraak A1 (2) | counted",
    ]);
  });
});

describe("questions about measuring", () => {
  it("about the reach, one activity or more: not known, or only within bounds", () => {
    const withCount = (count: string) => ({
      Doelen: goals,
      Doelgroepen:
        "| Code | Omschrijving | Omvang | Bron | Peildatum |\n| G1 | Ouderen | 500 | CBS | 2023-01-01 |",
      Activiteiten: `| Code | Naam | Kerndoel | Doelgroep | Teleenheid | Aantal | Afspraak |\n| A1 | Koken | S | G1 | ${count} | x |`,
    });
    const missing = [
      "level-missing | niveau S ervaren effect",
      "level-missing | niveau S maatschappelijk effect",
    ];
    expect(rowsOf(withCount("Bezoeken | 300")).questions).toEqual([
      "reach-bounded | bandbreedte S",
      ...missing,
    ]);
    expect(rowsOf(withCount("Unieke personen | 300")).questions).toEqual(missing);
    expect(rowsOf(withCount("Deelnemers | onbekend")).questions).toEqual([
      "reach-missing | bereik S G1",
      ...missing,
    ]);
    const [hidden] = factsOf(withCount("Deelnemers | 6")).questions;
    expect(hidden).toMatchObject({
      code: "reach-missing",
      facts: { reach: { reason: "count-hidden", missing: null } },
    });
  });

  it("about answers: too few of them, or nobody asked it", () => {
    const sheets = {
      Doelen: goals,
      Stellingen:
        "| Code | Doel | Criterium | Stelling | Schaal |\n| S1 | S | Nut | Dit was nodig | 5-punts |",
      Activiteiten: "| Code | Naam | Kerndoel | Teleenheid | Aantal |\n| A1 | Koken | S | Deelnemers | 50 |",
      Antwoorden: "| Activiteit | Stelling | A1 | A2 | A3 | A4 | A5 |\n| A1 | S1 | 0 | 0 | 1 | 4 | 4 |",
    };
    expect(rowsOf(sheets).questions).toEqual([
      "reach-missing | bereik S",
      "too-few-answers | antwoorden S1",
      "criteria-missing | criteria S",
      "level-missing | niveau S afspraak",
      "level-missing | niveau S maatschappelijk effect",
    ]);
  });
});
