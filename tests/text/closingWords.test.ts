import { reportLimitWordsIn } from "../../src/text/reportLimitWordsIn";

test("what a report says of small groups holds for its own answer counts: groups are not shown, parts may be small", () => {
  expect(reportLimitWordsIn("nl").closing.smallGroups(10)).toBe(
    "Groepen van minder dan 10 personen tonen wij niet. In een grotere groep kan een deel wel klein zijn, zoals het aantal dat één antwoord gaf.",
  );
  expect(reportLimitWordsIn("en").closing.smallGroups(10)).toBe(
    "We do not show groups of fewer than 10 persons. In a larger group a part can be small, such as the number who gave one answer.",
  );
});
