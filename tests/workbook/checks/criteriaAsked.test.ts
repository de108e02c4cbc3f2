import { criteriaAsked } from "../../../src/workbook/checks/criteriaAsked";
import { seenBy } from "./seenBy";

const goals = `
  | Code | Niveau   | Omschrijving       | Populatie  |
  | N1   | Bijdrage | Sterkere netwerken | Deelnemers |
  | N2   | Bijdrage | Meer op orde       | Deelnemers |`;
const statementHead = "| Code | Doel | Criterium | Stelling | Schaal |";
const answerHead = "| Activiteit | Stelling | A1 | A2 | A3 |";

const found = (statements: string, answers: string) =>
  seenBy(criteriaAsked, {
    Doelen: goals,
    Stellingen: `${statementHead}\n${statements.trim()}`,
    Antwoorden: `${answerHead}\n${answers.trim()}`,
  });

test("a goal of which only goal attainment is asked lacks usefulness", () => {
  expect(found("| S1 | n1 | Doelrealisatie | Doordat | 3 smileys |", "| A1 | S1 | 1 | 2 | 3 |")).toEqual([
    {
      cause: "criteria-missing",
      at: "Stellingen!C2",
      facts: { goal: "N1", description: "Sterkere netwerken", missing: ["usefulness"] },
    },
  ]);
});

test("a goal of which only satisfaction is asked lacks both others", () => {
  const seen = found("| S1 | N1 | Tevredenheid | Fijn | 3 smileys |", "| A1 | S1 | 1 | 2 | 3 |");
  expect(seen[0]?.facts).toMatchObject({ missing: ["usefulness", "goal-attainment"] });
});

test("satisfaction alone may be missing", () => {
  const statements = `
    | S1 | N1 | Doelrealisatie | Doordat | 3 smileys |
    | S2 | N1 | Nut            | Nodig   | 3 smileys |`;
  expect(found(statements, "| A1 | S1 | 1 | 2 | 3 |")).toEqual([]);
});

test("a goal that nobody was asked about yet is left alone", () => {
  const statements = `
    | S1 | N1 | Doelrealisatie | Doordat | 3 smileys |
    | S2 | N1 |                | Nodig   | 3 smileys |`;
  expect(found(statements, "| A1 | S1 |  |  |  |")).toEqual([]);
  expect(found(statements, "| A1 | S2 | 1 | 2 | 3 |")).toEqual([]);
});

test("half a workbook says nothing", () => {
  const statements = `${statementHead}\n| S1 | N1 | Doelrealisatie | Doordat | 3 smileys |`;
  expect(seenBy(criteriaAsked, { Stellingen: statements })).toEqual([]);
  expect(seenBy(criteriaAsked, { Doelen: goals })).toEqual([]);
});
