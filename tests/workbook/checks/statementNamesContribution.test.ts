import { statementNamesContribution } from "../../../src/workbook/checks/statementNamesContribution";
import { seenBy } from "./seenBy";

const found = (statement: string, criterion = "Doelrealisatie") =>
  seenBy(statementNamesContribution, {
    Stellingen: `
      | Code | Doel | Criterium | Stelling | Schaal |
      | S1 | D1 | ${criterion} | ${statement} | 5-punts |`,
  });

test.each([
  "Ik heb meer mensen leren kennen in de buurt",
  "Ik voel mij minder alleen",
  "Mijn financiën zijn op orde",
  "Ik help vaker een ander",
  "We helpen elkaar er doorheen",
  "Ik kom de dag goed door de week",
])("“%s” says how it goes, not what the activity has to do with it", (statement) => {
  expect(found(statement)).toEqual([
    { cause: "contribution-not-named", at: "Stellingen!D2", facts: { statement: "S1" } },
  ]);
});

test.each([
  // The first two as Haarlem and Hoorn published them.
  "Doordat ik deelneem aan de activiteit heb ik meer mensen leren kennen in de buurt",
  "Door deze activiteit heb ik mijn financiën meer op orde",
  "Dankzij het maatje ga ik vaker de deur uit",
  "Door het Taalcafé spreek ik beter Nederlands",
  "Sinds ik meedoe voel ik mij minder alleen",
  "Met hulp van het wijkteam heb ik mijn post op orde",
  "De begeleiding helpt mij om zelf te koken",
  "In deze cursus heb ik met geld leren omgaan",
  "De wandelgroep heeft mij nieuwe vrienden gebracht",
  "Ik ben minder eenzaam doordat ik hier kom",
])("“%s” names it", (statement) => {
  expect(found(statement)).toEqual([]);
});

test("use and satisfaction are about the activity anyhow", () => {
  expect(found("Dit had ik nodig", "Nut")).toEqual([]);
  expect(found("Ik ben tevreden", "Tevredenheid")).toEqual([]);
});

test("a blank statement is another finding, and half a workbook says nothing", () => {
  expect(found("")).toEqual([]);
  expect(seenBy(statementNamesContribution, {})).toEqual([]);
});
