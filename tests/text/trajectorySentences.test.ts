import { trajectoryReport } from "../../src/report/trajectoryReport";
import type { TrajectoryFacts } from "../../src/report/TrajectoryFacts";
import { levelSentencesIn } from "../../src/text/levelSentencesIn";
import { workbookOfTrajectories } from "../cli/workbookOfTrajectories";
import { recordsOf } from "../report/recordsOf";

function factsOfWorkbook(): TrajectoryFacts {
  const found = trajectoryReport(recordsOf(workbookOfTrajectories));
  if (found === null) throw new Error("trajectories expected");
  return found;
}

const facts = factsOfWorkbook();
const dutch = levelSentencesIn("nl").trajectories;
const english = levelSentencesIn("en").trajectories;

const intakeWith = (notYetAssessable: number): TrajectoryFacts["intake"] => ({
  ...facts.intake,
  notYetAssessable,
});

test.each([
  [0, /meldingen\.$/, /reports\.$/],
  [2, /Nog niet te beoordelen: minder dan 10\.$/, /Cannot be told yet: fewer than 10\.$/],
  [9, /minder dan 10\.$/, /fewer than 10\.$/],
  [10, /Nog niet te beoordelen: 10\.$/, /Cannot be told yet: 10\.$/],
])("%i cases of which the term is not over", (open, said, saidInEnglish) => {
  expect(dutch.promise(intakeWith(open), "intake", 10)).toMatch(said);
  expect(english.promise(intakeWith(open), "intake", 10)).toMatch(saidInEnglish);
});

test("who still waits for the intake is a group of its own too", () => {
  expect(dutch.leadTime({ ...facts.leadTime, open: 3 }, 10)).toContain("Nog open: minder dan 10 van ");
  expect(dutch.leadTime({ ...facts.leadTime, ended: 30, open: 12 }, 10)).toContain("Nog open: 12 van 42 ");
  expect(english.leadTime({ ...facts.leadTime, open: 3 }, 10)).toContain("Still open: fewer than 10 of ");
});

test("persons whose months are not over, or who cannot be followed", () => {
  const followed = { ...facts.recurrence, notYetAssessable: 5 };
  expect(dutch.recurrence(followed, 10)).toMatch(/Nog niet te beoordelen: minder dan 10 personen\.$/);
  expect(dutch.recurrence({ ...followed, notYetAssessable: 15 }, 10)).toMatch(/: ongeveer 15 personen\.$/);
  const leftOut = (personsLeftOut: number) => ({ ...facts, recurrence: { ...followed, personsLeftOut } });
  expect(dutch.rowsLeftOut(leftOut(2))).toContain("Niet meegeteld bij terugkeer: minder dan 10 personen.");
  expect(english.rowsLeftOut(leftOut(12))).toContain("Not counted in recurrence: 12 persons.");
});

test("where none can be told yet, a small group is not counted out either", () => {
  const none = {
    ...facts.intake,
    kept: null,
    notKept: null,
    share: null,
    reason: "none-assessable",
    notYetAssessable: 4,
  } as const;
  expect(dutch.promise(none, "intake", 10)).toContain("de termijn van minder dan 10 meldingen loopt nog.");
  expect(english.promise(none, "intake", 10)).toContain("the term of fewer than 10 reports is not over.");
});
