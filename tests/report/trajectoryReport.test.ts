import { trajectoryReport } from "../../src/report/trajectoryReport";
import type { TrajectoryFacts } from "../../src/report/TrajectoryFacts";
import { recordsOf } from "./recordsOf";

const settings = {
  "Minimum groepsgrootte": "1",
  Peildatum: "2025-12-31",
  "Terugbellen binnen (dagen)": "5",
  "Intake binnen (dagen)": "10",
  "Dagen tellen als": "Kalenderdagen",
  "Termijn terugkeer (maanden)": "6",
};

const header = "| Traject | Voorziening | Rol | Melding | Teruggebeld | Intake | Start | Eind |";

/** The report on these rows, with other settings where they are given. */
function reportOn(rows: readonly string[], changed: Partial<typeof settings> = {}): TrajectoryFacts {
  const lines = Object.entries({ ...settings, ...changed }).map(([name, value]) => `| ${name} | ${value} |`);
  const found = trajectoryReport(
    recordsOf({
      Opdracht: ["| Veld | Waarde |", ...lines].join("\n"),
      Trajecten: [header, ...rows].join("\n"),
    }),
  );
  if (found === null) throw new Error("no trajectories");
  return found;
}

/** So many rows, each of a person of its own. */
const times = (count: number, name: string, cells: string): string[] =>
  Array.from({ length: count }, (_, index) => `| ${name}${index} | ${cells} |`);

const reported = (begin: string, calledBack: string, intake = ""): string =>
  `Wijkteam |  | ${begin} | ${calledBack} | ${intake} |  | `;
const stayed = (provision: string, start: string, end: string): string =>
  `${provision} |  |  |  |  | ${start} | ${end}`;

describe("a promise", () => {
  const rows = times(1, "A", reported("2025-12-24", "2025-12-31"));

  it("is kept in working days and not in calendar days on the dates of the fixture TC-08", () => {
    expect(reportOn(rows).callBack).toMatchObject({ kept: 0, notKept: 1, unit: "calendar" });
    expect(reportOn(rows, { "Dagen tellen als": "Werkdagen" }).callBack).toMatchObject({
      kept: 1,
      notKept: 0,
      unit: "working",
    });
  });

  it("counts what is open past the norm as not kept, within it as neither, and leaves out wrong dates", () => {
    const { callBack } = reportOn([
      ...times(65, "A", reported("2025-01-06", "2025-01-11")),
      ...times(30, "B", reported("2025-01-06", "2025-01-12")),
      ...times(5, "C", reported("2025-12-25", "")),
      ...times(4, "D", reported("2025-12-26", "")),
      ...times(1, "E", reported("2025-01-06", "2025-01-05")),
      ...times(1, "F", reported("2026-01-01", "")),
      ...times(1, "G", reported("2025-01-06", "binnenkort")),
      ...times(1, "H", reported("", "2025-01-06")),
      ...times(1, "I", stayed("Wijkteam", "2025-01-06", "")),
      ...times(1, "J", reported("n.v.t.", "n.v.t.")),
    ]);
    expect(callBack).toMatchObject({
      kept: 65,
      notKept: 35,
      notYetAssessable: 4,
      rowsLeftOut: 4,
      reason: null,
    });
    // Wilson (1927) for 65 of 100, as published in the fixtures: 0.5525 to 0.7364.
    expect(callBack.share?.lower).toBeCloseTo(0.5525, 4);
    expect(callBack.share?.upper).toBeCloseTo(0.7364, 4);
  });

  it("of fewer than the minimum shows no number at all, of the minimum it does", () => {
    const ten = times(10, "A", reported("2025-01-06", "2025-01-07"));
    const minimum = { "Minimum groepsgrootte": "10" };
    expect(reportOn(ten, minimum).callBack).toMatchObject({ kept: 10, reason: null });
    expect(reportOn(ten.slice(1), minimum).callBack).toMatchObject({
      kept: null,
      notKept: null,
      notYetAssessable: null,
      share: null,
      reason: "too-few",
    });
  });

  it.each([
    ["unit-missing", { "Dagen tellen als": "" }],
    ["norm-missing", { "Terugbellen binnen (dagen)": "" }],
    ["reference-date-missing", { Peildatum: "" }],
  ] as const)("says why there is no figure: %s", (reason, changed) => {
    expect(reportOn(rows, changed).callBack).toMatchObject({ kept: null, share: null, reason });
  });

  it("that nobody keeps track of is not called broken", () => {
    expect(reportOn(times(20, "A", reported("2025-01-06", ""))).callBack.reason).toBe("nothing-kept");
  });

  it("of which all terms still run cannot be told yet", () => {
    const { callBack } = reportOn([
      ...times(12, "A", reported("2025-12-30", "")),
      ...times(1, "B", reported("2025-12-30", "2026-01-02")),
    ]);
    expect(callBack).toMatchObject({ reason: "none-assessable", notYetAssessable: 13, share: null });
  });
});

describe("lead time from report to intake", () => {
  it("is the days within which half have their intake: 3 and 5 give 4 (by hand)", () => {
    const { leadTime } = reportOn([
      ...times(1, "A", reported("2025-01-06", "", "2025-01-09")),
      ...times(1, "B", reported("2025-01-06", "", "2025-01-11")),
      ...times(1, "C", reported("2025-01-06", "", "2025-01-01")),
    ]);
    expect(leadTime).toMatchObject({
      unit: "calendar",
      median: { kind: "reached", days: 4 },
      ended: 2,
      open: 0,
      rowsLeftOut: 1,
      reason: null,
    });
  });

  it("counts in calendar days where no unit was chosen, and says nothing of a small group", () => {
    const rows = times(9, "A", reported("2025-01-06", "", "2025-01-09"));
    expect(reportOn(rows, { "Dagen tellen als": "" }).leadTime.unit).toBe("calendar");
    expect(reportOn(rows, { "Minimum groepsgrootte": "10" }).leadTime).toMatchObject({
      median: null,
      ended: null,
      open: null,
      reason: "too-few",
    });
    expect(reportOn(rows, { Peildatum: "" }).leadTime.reason).toBe("reference-date-missing");
    expect(reportOn(times(9, "A", reported("2025-01-06", ""))).leadTime.reason).toBe("nothing-kept");
  });
});

describe("recurrence", () => {
  const again = [
    ...times(4, "A", stayed("Wijkteam", "2025-01-01", "2025-02-28")),
    ...times(1, "A", stayed("Maatwerk", "2025-04-01", "")),
    ...times(1, "B", stayed("Wijkteam", "2025-01-01", "2025-03-31")),
    ...times(1, "B", stayed("Maatwerk", "2025-04-01", "2025-04-30")),
    ...times(8, "C", stayed("Wijkteam", "2025-01-01", "2025-08-31")),
  ];

  it("counts each person once, and a move on the next day as no return", () => {
    expect(reportOn(again).recurrence).toMatchObject({
      months: 6,
      returned: 1,
      notReturned: 4,
      personsLeftOut: 0,
      reason: null,
    });
  });

  it("rounds to five how many are not followed to the end", () => {
    expect(reportOn(again).recurrence.notYetAssessable).toBe(10);
  });

  it("leaves out persons with dates that cannot be right, and what volunteers do", () => {
    const { recurrence } = reportOn([
      ...again,
      ...times(1, "A", stayed("Maatwerk", "2025-06-02", "2025-06-01")),
      "| V1 | Buurthuis | Vrijwilliger |  |  |  | 2025-01-01 | 2025-01-31 |",
    ]);
    expect(recurrence).toMatchObject({ returned: 0, notReturned: 4, personsLeftOut: 1 });
  });

  it("says why there is no figure", () => {
    const reasonWith = (changed: Partial<typeof settings>): unknown =>
      reportOn(again, changed).recurrence.reason;
    expect(reasonWith({ "Termijn terugkeer (maanden)": "" })).toBe("term-missing");
    expect(reasonWith({ Peildatum: "" })).toBe("reference-date-missing");
    expect(reasonWith({ "Minimum groepsgrootte": "6" })).toBe("too-few");
    expect(reasonWith({ "Minimum groepsgrootte": "5" })).toBeNull();
    expect(reasonWith({ "Termijn terugkeer (maanden)": "12" })).toBe("none-assessable");
    expect(reportOn(times(3, "A", stayed("Wijkteam", "2025-01-01", ""))).recurrence.reason).toBe(
      "nothing-kept",
    );
  });
});

describe("reciprocity", () => {
  const person = (name: string, role: string, start: string): string =>
    `| ${name} | Buurthuis | ${role} |  |  |  | ${start} |  |`;

  it("counts clients who became a volunteer later; a blank role is a client", () => {
    const { reciprocity } = reportOn([
      person("P1", "Cliënt", "2025-01-01"),
      person("p1", "Vrijwilliger", "2025-06-01"),
      person("P2", "", "2025-01-01"),
      person("P3", "Cliënt", "2025-06-01"),
      person("P3", "Vrijwilliger", "2025-01-01"),
      person("P4", "Vrijwilliger", "2025-01-01"),
      "| P5 |  | Cliënt | 2025-01-01 |  |  |  |  |",
      person("P6", "Cliënt", "2026-01-01"),
      person("P7", "Beheerder", "2025-01-01"),
    ]);
    expect(reciprocity).toMatchObject({ clients: 3, becameVolunteer: 1, personsLeftOut: 2, reason: null });
    expect(reciprocity.share?.value).toBeCloseTo(1 / 3, 12);
  });

  it("is not kept without volunteers, and not shown of a small group", () => {
    expect(reportOn([person("P1", "Cliënt", "2025-01-01")]).reciprocity.reason).toBe("nothing-kept");
    const volunteers = [person("P1", "Vrijwilliger", "2025-01-01")];
    expect(reportOn(volunteers).reciprocity.reason).toBe("none-assessable");
    const both = [...volunteers, person("P2", "Cliënt", "2025-01-01")];
    expect(reportOn(both, { "Minimum groepsgrootte": "2" }).reciprocity).toMatchObject({
      clients: null,
      becameVolunteer: null,
      reason: "too-few",
    });
  });
});

describe("journeys (by hand from the rule of protectTransitions)", () => {
  const minimum = { "Minimum groepsgrootte": "10" };

  it("hide a small step, and another so that it cannot be worked out", () => {
    const { journeys } = reportOn(
      [
        ...times(91, "A", stayed("Wijkteam", "2025-01-01", "2025-01-11")),
        ...times(9, "B", stayed("Wijkteam", "2025-12-01", "")),
      ],
      minimum,
    );
    expect(journeys.provisions).toEqual(["Wijkteam"]);
    expect(journeys.transitions).toEqual([
      { from: "entry", to: 0, persons: 100, treatment: "shown" },
      { from: 0, to: "exit", persons: null, treatment: "secondary" },
      { from: 0, to: "ongoing", persons: null, treatment: "primary" },
    ]);
    expect(journeys.stays[0]?.days?.median).toEqual({ kind: "reached", days: 10 });
    expect(journeys.minimum).toBe(10);
  });

  it("leave out rows that cannot be right, and name how many are no stay yet", () => {
    const { journeys } = reportOn(
      [
        ...times(12, "A", stayed("Wijkteam", "2025-01-01", "2025-01-11")),
        ...times(1, "B", stayed("Wijkteam", "2025-01-12", "2025-01-11")),
        ...times(1, "C", stayed("Wijkteam", "2025-01-01", "n.v.t.")),
        ...times(1, "D", stayed("", "2025-01-01", "")),
        ...times(1, "A", stayed("Wijkteam", "2025-01-01", "2025-01-11")),
        ...times(2, "E", reported("2025-01-01", "")),
        "| F |  | Vrijwilliger |  |  |  | 2025-01-01 |  |",
      ],
      minimum,
    );
    expect(journeys).toMatchObject({ rowsLeftOut: 4, rowsNotStarted: 2, reason: null });
    expect(journeys.transitions[0]?.persons).toBe(12);
  });

  it("never show a number below 3, whatever the minimum in Opdracht, nor ask for more than 100", () => {
    expect(reportOn(times(2, "A", stayed("Wijkteam", "2025-01-01", ""))).journeys).toMatchObject({
      minimum: 3,
      transitions: [],
      reason: "too-few",
    });
    const many = times(100, "A", stayed("Wijkteam", "2025-01-01", ""));
    expect(reportOn(many, { "Minimum groepsgrootte": "5000" }).journeys).toMatchObject({
      minimum: 100,
      reason: null,
    });
  });

  it("say why there are none", () => {
    const stays = times(12, "A", stayed("Wijkteam", "2025-01-01", ""));
    expect(reportOn(stays, { Peildatum: "" }).journeys.reason).toBe("reference-date-missing");
    expect(reportOn(times(1, "A", reported("2025-01-01", ""))).journeys.reason).toBe("nothing-kept");
    const texts = Array.from({ length: 101 }, (_, index) =>
      times(1, `A${index}`, stayed(`Opmerking ${index}`, "2025-01-01", "")),
    ).flat();
    expect(reportOn(texts).journeys.reason).toBe("too-many-provisions");
  });
});

test("holds no pseudonym and no date of a person", () => {
  const found = JSON.stringify(
    reportOn([
      ...times(3, "PERSOON", stayed("Wijkteam", "2025-01-01", "2025-03-03")),
      ...times(3, "PERSOON", reported("2025-02-02", "2025-02-03", "2025-02-04")),
    ]),
  );
  expect(found).not.toMatch(/PERSOON|2025-0/);
});

test("is null without the table and without rows", () => {
  expect(trajectoryReport(recordsOf({}))).toBeNull();
  expect(trajectoryReport(recordsOf({ Trajecten: header }))).toBeNull();
});
