import { ruleNames as inDutch } from "../../src/text/nl/ruleNames";
import { ruleNames as inEnglish } from "../../src/text/en/ruleNames";
import { severityNames } from "../../src/text/nl/severityNames";
import { stateNames } from "../../src/text/nl/stateNames";

test("every rule has a short name of its own in each language", () => {
  for (const names of [inDutch, inEnglish]) {
    expect(new Set(Object.values(names)).size).toBe(Object.values(names).length);
    for (const name of Object.values(names)) expect(name.length).toBeLessThanOrEqual(30);
  }
});

test("severities and states have the names that users know (check catalogue)", () => {
  expect(Object.values(severityNames).map(({ one }) => one)).toEqual([
    "Fout",
    "Waarschuwing",
    "Aandachtspunt",
  ]);
  expect(Object.values(stateNames).map(({ name }) => name)).toEqual([
    "Klaar voor aanlevering",
    "Klaar met toelichting",
    "Nog niet klaar",
  ]);
});
