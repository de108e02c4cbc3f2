import { agreementShares } from "../../src/domain/agreements/agreementShares";
import { goalPageWordsIn } from "../../src/text/goalPageWordsIn";

const dutch = goalPageWordsIn("nl");
const english = goalPageWordsIn("en");

test("the agreements of a goal, in short", () => {
  const shares = agreementShares({ done: 3, partly: 1, not: 1, notYetDue: 2, withoutStatus: 1 });
  expect(dutch.agreement.keyFigure(shares)).toBe("3 van 5 gedaan");
  expect(dutch.agreement.under(shares)).toBe("1 deels, 1 niet, 2 nog niet aan de orde, 1 zonder status");
  expect(english.agreement.keyFigure(shares)).toBe("3 of 5 done");
  expect(english.agreement.under(shares)).toBe("1 partly, 1 not done, 2 not due yet, 1 without a status");
  const all = agreementShares({ done: 2, partly: 0, not: 0, notYetDue: 0, withoutStatus: 0 });
  expect(dutch.agreement.under(all)).toBeNull();
});

test("an agreement that was done needs no word for it", () => {
  expect(dutch.agreement.item("Koor", "elke week", "done")).toBe("Koor: elke week");
  expect(dutch.agreement.item(null, null, null)).toBe("Afspraak zonder naam (status niet ingevuld)");
  expect(english.agreement.item("Choir", null, "partly")).toBe("Choir (partly)");
});

test("a range, a counted share, and one of which only the upper end can be said", () => {
  const { range } = dutch.reach;
  expect(range({ lower: "1,4%", upper: "4,4%", exact: false })).toBe("1,4% tot 4,4%");
  expect(range({ lower: "12,0%", upper: "12,0%", exact: true })).toBe("12,0%");
  expect(range({ lower: null, upper: "4,3%", exact: false })).toBe("hoogstens 4,3%");
});

test("the line under a goal", () => {
  const goal = { code: "S1.1", description: null };
  const activity = { code: "A1", name: "Koor", part: "core" as const };
  expect(dutch.line({ goal, activities: [activity], targetGroups: ["mantelzorgers"] })).toBe(
    "Doel S1.1 · 1 activiteit · doelgroep: mantelzorgers",
  );
  expect(english.line({ goal, activities: [], targetGroups: ["carers", "neighbours"] })).toBe(
    "Goal S1.1 · no activities · 2 target groups",
  );
});

test("a story says that there is consent, and where it can be found", () => {
  const story = { title: "Koffie", text: null, kind: "story" as const, link: "het archief", date: null };
  expect(dutch.story(story)).toBe("‘Koffie’ (verhaal, met toestemming). Te vinden op: het archief");
  expect(english.story({ ...story, text: "I came for coffee", link: null })).toBe(
    "‘I came for coffee’ (Koffie, story, with consent).",
  );
});

test("more providers than three are counted, not left out in silence", () => {
  expect(dutch.providers([])).toBe("Aanbieder");
  expect(dutch.providers(["A", "B"])).toBe("Aanbieders: A en B");
  expect(dutch.providers(["A", "B", "C", "D"])).toBe("Aanbieders: A, B, C en nog 1");
  expect(english.providers(["A", "B", "C", "D"])).toBe("Providers: A, B, C and 1 more");
});
