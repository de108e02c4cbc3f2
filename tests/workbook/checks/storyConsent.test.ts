import { storyConsent } from "../../../src/workbook/checks/storyConsent";
import { seenBy } from "./seenBy";

const found = (rows: string) =>
  seenBy(storyConsent, {
    Verhalen: `| Titel | Doel | Soort | Verhaal | Koppeling | Toestemming |\n${rows.trim()}`,
  });

test("a story of which nobody knows whether it may be used is asked about, without its title", () => {
  expect(found("| Mila gaat weer naar school | D1 | Verhaal | Zij … |  |  |")).toEqual([
    { cause: "story-consent-missing", at: "Verhalen!F2", facts: { goal: "D1" } },
  ]);
  expect(found("| Mila | D1 |  |  | https://voorbeeld.nl | n.v.t. |")).toMatchObject([
    { cause: "story-consent-missing" },
  ]);
});

test("a story that may not be used should not go round with the workbook", () => {
  expect(found("| Mila | D1 | Verhaal | Zij gaat weer naar school. |  | Nee |")).toEqual([
    { cause: "story-consent-refused", at: "Verhalen!F2", facts: { goal: "D1" } },
  ]);
  expect(found("| Mila | D1 | Verhaal |  | https://voorbeeld.nl | Nee |")).toHaveLength(1);
});

test("a story with consent, a refused one of which nothing is left, and a suggestion are fine", () => {
  const rows = `
    | Mila          | D1 | Verhaal   | Zij …         |  | Ja  |
    | Mila          | D1 | Verhaal   |               |  | Nee |
    | Wat kan beter | D1 | Suggestie | Meer oefenen. |  |     |`;
  expect(found(rows)).toEqual([]);
});

test("a cell that cannot be read is another finding, and half a workbook says nothing", () => {
  expect(found("| Mila | D1 | Verhaal | Zij … |  | misschien |")).toEqual([]);
  expect(seenBy(storyConsent, {})).toEqual([]);
});
