import { composeReport } from "../../../src/documents/reports/composeReport";
import type { ReportFigure } from "../../../src/documents/reports/ReportDocument";
import { sentencesIn } from "../../../src/text/sentencesIn";
import type { Language } from "../../../src/text/sentencesIn";
import { sentencesOf } from "../../documents/reports/sentencesOf";
import { assignment, factsOf, goals } from "./factsOf";
import type { Sheets } from "./factsOf";

const head = "| Code | Naam | Kerndoel | Doelgroep | Teleenheid | Aantal |";
const withActivities = (...rows: readonly string[]): Sheets => ({
  Opdracht: assignment(),
  Doelen: goals,
  Doelgroepen:
    "| Code | Omschrijving | Omvang | Bron | Peildatum |\n| G1 | Ouderen | 100 | CBS | 2023-01-01 |\n| G2 | Jongeren | 8 | CBS | 2023-01-01 |\n| G3 | Ouders | | CBS | 2023-01-01 |",
  Activiteiten: [head, ...rows].join("\n"),
});
const small = withActivities(
  "| A1 | Koken  | S | G1 | Unieke personen | 20 |",
  "| A2 | Muziek | S | G1 | Unieke personen | 9 |",
  "| A3 | Taal   | S | G1 | Unieke personen | 9 |",
  "| A4 | Dans   | S | G1 | Unieke personen | 9 |",
);
const reachIn = (sheets: Sheets) => factsOf(sheets).pages.flatMap((page) => page.reach);
const written = (sheets: Sheets, kind: "year" | "council", language: Language = "nl") =>
  composeReport(factsOf(sheets), kind, sentencesIn(language), {
    version: "1.0.0",
    time: "2024-01-01T12:00:00",
    file: "werkmap.xlsx",
  });

describe("20, 9, 9 and 9 unique persons of 100, with a minimum of 10", () => {
  it("20 to 47 persons, 20% to 47%, and never exact (20 + 3 × 9, by hand)", () => {
    expect(reachIn(small)).toMatchObject([
      {
        persons: {
          lower: 20,
          upper: 47,
          exact: false,
          activitiesCounted: 1,
          activitiesNotCounted: 3,
          hidden: { bounded: 3, mostOfOne: 9, unbounded: 0, upperKnown: true },
        },
        share: { lower: 0.2, upper: 0.47 },
        shareAtSize: { lower: 0.2, upper: 0.47 },
      },
    ]);
  });

  it("the bounds are those of 9 as of 1: they do not give the number away", () => {
    const one = { ...small, Activiteiten: small["Activiteiten"]?.replaceAll("| 9 |", "| 1 |") ?? "" };
    expect(reachIn(one)).toEqual(reachIn(small));
  });

  it("asks participants nothing: no answer of theirs makes the range smaller", () => {
    expect(factsOf(small).questions.map(({ code }) => code)).not.toContain("reach-bounded");
  });

  it.each(["nl", "en"] as const)(
    "no text says that it was counted or that a number is missing (%s)",
    (language) => {
      for (const kind of ["year", "council"] as const) {
        const texts = sentencesOf(written(small, kind, language)).map(({ text }) => text);
        const about = texts.filter((text) => /doelgroep|target group/i.test(text)).join("\n");
        expect(about).toMatch(/20% (tot|to) 47%/);
        expect(texts.join("\n")).not.toMatch(/aantal of de teleenheid ontbreekt|counting unit is missing/);
        expect(about).not.toMatch(/, geteld|, counted|personen geteld/);
        expect(texts.join("\n")).toMatch(/telt mee als 0 tot 9 personen|counts as 0 to 9 persons/);
      }
    },
  );

  it("the key figure, the summary and the remark of the figure carry it", () => {
    const report = written(small, "year");
    const blocks = report.sections.flatMap((section) => section.blocks);
    const summary = blocks.find((block) => block.kind === "table" && block.id === "summary-table");
    expect(JSON.stringify(summary)).toContain("van de doelgroep, niet alle aantallen getoond");
    const figures = JSON.stringify(blocks.filter((block) => block.kind === "figures"));
    expect(figures).toContain("Van 3 activiteiten is het aantal niet getoond");
  });
});

describe("a number that the workbook itself hides without saying below what", () => {
  const hidden = (group: string) =>
    withActivities(
      `| A1 | Koken  | S | ${group} | Unieke personen | 20 |`,
      `| A2 | Muziek | S | ${group} | Unieke personen | · |`,
    );

  it("reaches up to the target group", () => {
    expect(reachIn(hidden("G1"))).toMatchObject([
      { persons: { lower: 20, upper: 100, exact: false }, share: { lower: 0.2, upper: 1 } },
    ]);
  });

  it("without a target group there is no upper bound", () => {
    expect(reachIn(hidden("G3"))).toMatchObject([
      { persons: { lower: 20, exact: false, hidden: { unbounded: 1, upperKnown: false } }, share: null },
    ]);
    const texts = sentencesOf(written(hidden("G3"), "year")).map(({ text }) => text);
    expect(texts).toContain("Minstens 20 personen");
    expect(texts.join("\n")).toContain("Daarom is de bovengrens niet bekend.");
    const figures: ReportFigure[] = written(hidden("G3"), "year").sections.flatMap((section) =>
      section.blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
    );
    expect(figures.find(({ level }) => level === "reach")).toMatchObject({
      value: null,
      lower: 20,
      upper: null,
    });
  });
});

it("a target group that is hidden is not one without a size", () => {
  const [reach] = reachIn(withActivities("| A1 | Koken | S | G2 | Deelnemers | 20 |"));
  expect(reach).toMatchObject({ reason: "size-hidden", missing: null, share: null });
});

it("the cell to mend is one that is blank, not one that is hidden", () => {
  const [reach] = reachIn(
    withActivities("| A1 | Koken | S | G1 | Deelnemers | 6 |", "| A2 | Taal | S | G1 | Deelnemers | |"),
  );
  expect(reach).toMatchObject({ reason: "count-missing", missing: { row: 3 } });
});
