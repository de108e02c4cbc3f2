import type { PersonsReached, TargetGroupReach } from "../../src/report/report";
import { reachSentences as inEnglish } from "../../src/text/en/reachSentences";
import { reachSentences as inDutch } from "../../src/text/nl/reachSentences";

const persons = (said: Partial<PersonsReached>): PersonsReached => ({
  lower: 1200,
  upper: 3455,
  exact: false,
  activitiesCounted: 4,
  activitiesNotCounted: 0,
  ...said,
});

const reach = (said: Partial<TargetGroupReach>): TargetGroupReach => ({
  code: "G1",
  description: "Mantelzorgers",
  size: 80000,
  sizeLower: 80000,
  sizeUpper: 80000,
  source: null,
  persons: persons({}),
  share: { lower: 0.015, upper: 0.0431875 },
  reason: null,
  ...said,
});

test("speaks of a range with the persons behind it (1,200 to 3,455 of 80,000)", () => {
  expect(inDutch.targetGroup(reach({}))).toBe(
    "Tussen 1,5% en 4,3% van de doelgroep: 1.200 tot 3.455 van de 80.000 personen.",
  );
  expect(inEnglish.targetGroup(reach({}))).toBe(
    "Between 1.5% and 4.3% of the target group: 1,200 to 3,455 of the 80,000 persons.",
  );
});

test("names one share only where persons and target group were both counted", () => {
  const exact = persons({ lower: 34, upper: 34, exact: true });
  const share = { lower: 34 / 13545, upper: 34 / 13545 };
  const counted = reach({ persons: exact, share, sizeLower: 13545, sizeUpper: 13545 });
  expect(inDutch.targetGroup(counted)).toBe("0,3% van de doelgroep: 34 van de 13.545 personen.");
  const estimated = {
    ...counted,
    share: { lower: 34 / 14000, upper: 34 / 13000 },
    sizeLower: 13000,
    sizeUpper: 14000,
  };
  expect(inDutch.targetGroup(estimated)).toBe(
    "Tussen 0,2% en 0,3% van de doelgroep: 34 van de 13.000 tot 14.000 personen.",
  );
});

test("a range that would look like one number gets more decimals", () => {
  const close = reach({ share: { lower: 0.02111, upper: 0.02134 } });
  expect(inDutch.targetGroup(close)).toMatch(/^Tussen 2,11% en 2,13% /);
});

test("a small group is said in whole percentages", () => {
  const small = reach({ sizeLower: 400, sizeUpper: 400, share: { lower: 0.123, upper: 0.456 } });
  expect(inDutch.targetGroup(small)).toMatch(/^Tussen 12% en 46% /);
});

test("a lower bound that vanishes is left out, never shown as 0%", () => {
  const tiny = reach({
    persons: persons({ lower: 1, upper: 2912 }),
    share: { lower: 0.00005, upper: 0.166 },
  });
  expect(inDutch.targetGroup(tiny)).toMatch(/^Hoogstens 16,6% van de doelgroep: 1 tot 2\.912 /);
});

test.each([
  ["no-activity", null],
  ["nothing-counted", null],
  ["size-missing", persons({})],
  ["size-missing", null],
  ["more-persons-than-target", persons({ lower: 95000, upper: 95000, exact: true })],
] as const)("says in both languages why there is no share: %s", (reason, counted) => {
  const without = reach({ reason, persons: counted, share: null });
  for (const sentences of [inDutch, inEnglish]) {
    expect(sentences.targetGroup(without)).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentences.targetGroup(without)).not.toMatch(/%|undefined|null|NaN/);
  }
});

test("more persons than the group holds: both numbers", () => {
  const counted = persons({ lower: 95000, upper: 95000, exact: true });
  const above = reach({ reason: "more-persons-than-target", persons: counted, share: null });
  expect(inDutch.targetGroup(above)).toMatch(/95\.000.*80\.000/);
});

test("says that activities are left out, and nothing where none is", () => {
  expect(inDutch.notCounted(persons({}))).toBeNull();
  expect(inDutch.notCounted(persons({ activitiesNotCounted: 1 }))).toMatch(/^Eén activiteit/);
  expect(inEnglish.notCounted(persons({ activitiesNotCounted: 3 }))).toMatch(/^3 activities/);
});

test.each([
  [
    { activitiesNotCounted: 1, hidden: { bounded: 1, mostOfOne: 9, unbounded: 0, upperKnown: true } },
    "Van 1 activiteit is het aantal niet getoond, omdat de groep klein is. Die telt mee als 0 tot 9 personen.",
    "Of 1 activity the number is not shown, because the group is small. It counts as 0 to 9 persons.",
  ],
  [
    { activitiesNotCounted: 4, hidden: { bounded: 3, mostOfOne: 9, unbounded: 0, upperKnown: true } },
    "Eén activiteit is niet meegeteld: het aantal of de teleenheid ontbreekt. Het bereik kan dus hoger zijn. Van 3 activiteiten is het aantal niet getoond, omdat de groep klein is. Elk telt mee als 0 tot 9 personen.",
    "One activity is not included: its number or counting unit is missing. So the reach may be higher. Of 3 activities the number is not shown, because the group is small. Each counts as 0 to 9 persons.",
  ],
  [
    { activitiesNotCounted: 2, hidden: { bounded: 0, mostOfOne: 0, unbounded: 2, upperKnown: true } },
    "Van 2 activiteiten is het aantal niet getoond, om een kleine groep te beschermen. Daarom is de hele doelgroep de bovengrens.",
    "Of 2 activities the number is not shown, to protect a small group. So the whole target group is the upper bound.",
  ],
  [
    { activitiesNotCounted: 1, hidden: { bounded: 0, mostOfOne: 0, unbounded: 1, upperKnown: false } },
    "Van 1 activiteit is het aantal niet getoond, om een kleine groep te beschermen. Daarom is de bovengrens niet bekend.",
    "Of 1 activity the number is not shown, to protect a small group. So the upper bound is not known.",
  ],
])("a hidden number is not a missing one: %#", (said, dutch, english) => {
  expect(inDutch.notCounted(persons(said))).toBe(dutch);
  expect(inEnglish.notCounted(persons(said))).toBe(english);
});

test("without an upper bound: at least so many", () => {
  const hidden = { bounded: 0, mostOfOne: 0, unbounded: 1, upperKnown: false };
  const atLeast = persons({ lower: 20, upper: 20, activitiesNotCounted: 1, hidden });
  expect(inDutch.reached(atLeast)).toBe("Bereikt: minstens 20 personen.");
  expect(inEnglish.reached(atLeast)).toBe("Reached: at least 20 persons.");
});

test.each([
  [persons({}), "Bereikt: tussen 1.200 en 3.455 personen."],
  [persons({ lower: 0, upper: 50 }), "Bereikt: hoogstens 50 personen."],
  [persons({ lower: 1, upper: 1, exact: true }), "Bereikt: 1 persoon."],
])("persons reached: %#", (counted, sentence) => {
  expect(inDutch.reached(counted)).toBe(sentence);
});
