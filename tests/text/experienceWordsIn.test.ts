import { agreementShares } from "../../src/domain/agreements/agreementShares";
import { experienceWordsIn } from "../../src/text/experienceWordsIn";

const dutch = experienceWordsIn("nl");
const english = experienceWordsIn("en");

test("the key range is said as people say it, for who agrees and for who disagrees", () => {
  const range = { lower: "66%", upper: "88%", exact: false };
  const { share } = dutch.screen.statement;
  expect(share(range, "positive")).toBe("tussen 66% en 88% is het eens");
  expect(share(range, "negative")).toBe("tussen 66% en 88% is het oneens");
  expect(share({ ...range, lower: null, upper: "0,4%" }, "positive")).toBe("hoogstens 0,4% is het eens");
  expect(english.screen.statement.share(range, "positive")).toBe("between 66% and 88% agree");
});

test("agreements are one line; what is not due yet or has no status is there only when it is", () => {
  const some = agreementShares({ done: 3, partly: 1, not: 1, notYetDue: 2, withoutStatus: 1 });
  expect(dutch.screen.agreements(some)).toBe(
    "Afspraken: 3 gedaan, 1 deels, 1 niet, 2 nog niet aan de beurt, 1 zonder status, van 8 afspraken.",
  );
  const one = agreementShares({ done: 0, partly: 0, not: 1, notYetDue: 0, withoutStatus: 0 });
  expect(english.screen.agreements(one)).toBe("Agreements: 0 done, 0 partly, 1 not, of 1 agreement.");
});

test("one kind of source is said as such, more are named", () => {
  const { restsOn } = dutch.screen.sources;
  expect(restsOn(["experience"])).toBe("Dit doel rust op één soort bron: ervaring.");
  expect(restsOn(["figures", "experience", "story"])).toBe(
    "3 soorten bronnen: cijfers, ervaring en verhaal.",
  );
  expect(restsOn([])).toBe("Er is nog geen bron.");
});

test("of many goals the first ten are named", () => {
  const goals = Array.from({ length: 12 }, (_, index) => `D${index + 1}`);
  expect(dutch.screen.onlyFigures(goals)).toMatch(/doelen D1, D2, .*, D10 en nog 2\.$/);
  expect(english.screen.onlyFigures(goals)).toMatch(/goals D1, D2, .*, D10 and 2 more\.$/);
  expect(dutch.screen.onlyFigures(["D1"])).toMatch(/doel D1\.$/);
});

test("a distribution says how many gave each answer", () => {
  const answers = [
    { name: "Niet mee eens", persons: 5 },
    { name: "Mee eens", persons: 21 },
  ];
  expect(dutch.distribution.distribution(answers)).toBe(
    "Verdeling van 26 antwoorden. Niet mee eens: 5; Mee eens: 21.",
  );
  expect(english.distribution.distribution(answers)).toContain("26 answers");
});

test("what is held back is said, and is not 0", () => {
  expect(dutch.screen.core.meant("Ik spreek beter Nederlands", null)).toBe(
    "Bedoeld: ‘Ik spreek beter Nederlands’ (geen aandeel, om een kleine groep te beschermen).",
  );
});

test.each(["nl", "en"] as const)("in %s the difference is said in points, low to high", (language) => {
  const said = experienceWordsIn(language).screen.core.difference({ lower: 0.361, upper: 0.588 });
  expect(said).toMatch(/36 (en|and) 59/);
});
