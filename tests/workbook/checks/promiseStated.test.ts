import { promiseStated } from "../../../src/workbook/checks/promiseStated";
import { seenBy } from "./seenBy";

const assignment = (...rows: string[]): string => ["| Veld | Waarde |", ...rows].join("\n");
const promised = ["| Terugbellen binnen (dagen) | 5 |", "| Intake binnen (dagen) | 10 |"];
const trajectories = (...rows: string[]): string =>
  ["| Traject | Voorziening | Melding | Teruggebeld | Intake | Start | Eind |", ...rows].join("\n");

test("finds a promise in days of which nobody says which days count", () => {
  expect(seenBy(promiseStated, { Opdracht: assignment(...promised, "| Dagen tellen als | |") })).toEqual([
    { cause: "day-unit-missing", at: "Opdracht!B4", facts: { callBackDays: 5, intakeDays: 10 } },
  ]);
  const onlyIntake = assignment("| Intake binnen (dagen) | 10 |");
  expect(seenBy(promiseStated, { Opdracht: onlyIntake })).toEqual([
    { cause: "day-unit-missing", at: "Opdracht", facts: { callBackDays: null, intakeDays: 10 } },
  ]);
});

test("leaves a unit that cannot be used to the rule that says so", () => {
  const Opdracht = assignment(...promised, "| Dagen tellen als | Weken |");
  expect(seenBy(promiseStated, { Opdracht })).toEqual([]);
});

test("finds open trajectories without a reference date, each row once", () => {
  const Opdracht = assignment(...promised, "| Dagen tellen als | Werkdagen |", "| Peildatum | |");
  const Trajecten = trajectories(
    "| P1 | Wijkteam | 2025-01-06 |            |            |            |            |",
    "| P2 | Wijkteam | 2025-01-06 | 2025-01-07 | 2025-01-08 | 2025-01-09 |            |",
    "| P3 | Wijkteam | 2025-01-06 | 2025-01-07 | 2025-01-08 | 2025-01-09 | 2025-02-09 |",
    "| P4 | Wijkteam | 2025-01-06 | 2025-01-01 | 2025-01-08 |            |            |",
  );
  expect(seenBy(promiseStated, { Opdracht, Trajecten })).toEqual([
    { cause: "reference-date-missing", at: "Opdracht!B5", facts: { open: 2 } },
  ]);
});

test("asks no reference date where everything is over, nor for a call back that was not promised", () => {
  const Trajecten = trajectories(
    "| P1 | Wijkteam | 2025-01-06 |            |            | 2025-01-09 | 2025-02-09 |",
  );
  expect(seenBy(promiseStated, { Opdracht: assignment("| Peildatum | |"), Trajecten })).toEqual([]);
});

describe("open past the norm, by the days of the fixture 24-12-2025 to 31-12-2025: 7 calendar days, 3 working days", () => {
  const Trajecten = trajectories(
    "| P1 | Wijkteam | 2025-12-24 |            | 2025-12-29 |  |  |",
    "| P2 | Wijkteam | 2025-12-24 | 2025-12-29 | 2025-12-29 |  |  |",
    "| P3 | Wijkteam | 2025-12-26 |            | 2025-12-29 |  |  |",
  );
  const looking = (unit: string) =>
    seenBy(promiseStated, {
      Opdracht: assignment(...promised, `| Dagen tellen als | ${unit} |`, "| Peildatum | 2025-12-31 |"),
      Trajecten,
    });

  it("is found in calendar days, but not on the last day of the norm", () => {
    const facts = { column: "Teruggebeld", normDays: 5, unit: "calendar" };
    expect(looking("Kalenderdagen")).toEqual([{ cause: "promise-overdue", at: "Trajecten!D2", facts }]);
  });

  it("is not found in working days", () => {
    expect(looking("Werkdagen")).toEqual([]);
  });

  it("is not found where nobody is ever called back: that column is not kept", () => {
    const notKept = trajectories("| P1 | Wijkteam | 2025-01-06 |  | 2025-01-09 |  |  |");
    const Opdracht = assignment(
      ...promised,
      "| Dagen tellen als | Werkdagen |",
      "| Peildatum | 2025-12-31 |",
    );
    expect(seenBy(promiseStated, { Opdracht, Trajecten: notKept })).toEqual([]);
  });
});

test("tells of somebody who was neither called back nor had an intake once", () => {
  const Opdracht = assignment(
    ...promised,
    "| Dagen tellen als | Kalenderdagen |",
    "| Peildatum | 2025-01-31 |",
  );
  const Trajecten = trajectories(
    "| P1 | Wijkteam | 2025-01-06 |            |            |  |  |",
    "| P2 | Wijkteam | 2025-01-06 | 2025-01-07 |            |  |  |",
    "| P3 | Wijkteam | 2025-01-06 | 2025-01-07 | 2025-01-08 |  |  |",
  );
  expect(seenBy(promiseStated, { Opdracht, Trajecten }).map(({ at, facts }) => [at, facts])).toEqual([
    ["Trajecten!D2", { column: "Teruggebeld", normDays: 5, unit: "calendar" }],
    ["Trajecten!E3", { column: "Intake", normDays: 10, unit: "calendar" }],
  ]);
});

test("counts an answer after the reference date as open", () => {
  const Opdracht = assignment(
    "| Terugbellen binnen (dagen) | 5 |",
    "| Dagen tellen als | Kalenderdagen |",
    "| Peildatum | 2025-01-31 |",
  );
  const Trajecten = trajectories("| P1 | Wijkteam | 2025-01-06 | 2025-02-01 |  |  |  |");
  expect(seenBy(promiseStated, { Opdracht, Trajecten }).map(({ at }) => at)).toEqual(["Trajecten!D2"]);
});

test("stays silent without a promise, and on half a workbook", () => {
  expect(seenBy(promiseStated, { Opdracht: assignment("| Gemeente | Alphen |") })).toEqual([]);
  expect(
    seenBy(promiseStated, { Trajecten: trajectories("| P1 | Wijkteam | 2025-01-06 |  |  |  |  |") }),
  ).toEqual([]);
  expect(seenBy(promiseStated, {})).toEqual([]);
});
