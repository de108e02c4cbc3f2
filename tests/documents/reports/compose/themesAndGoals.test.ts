import { makeReports } from "../../../../src/documents/reports/makeReports";
import type { ReportDocument, ReportFigure } from "../../../../src/documents/reports/ReportDocument";
import type { ReportKind } from "../../../../src/report/conversation/ReportKind";
import { reportKinds } from "../../../../src/report/conversation/ReportKind";
import { reportSheets } from "../../../../src/documents/reports/reportSheets";
import { runToEnd } from "../../../../src/workbook/runToEnd";
import { factsOf, goals } from "../../../report/conversation/factsOf";
import type { Sheets } from "../../../report/conversation/factsOf";
import { snapshotOf } from "../../../workbook/snapshotOf";
import { sentencesOf } from "../sentencesOf";

// From the cells to the reports, so that no part between them can lose a row.

const provenance = { version: "0.2.0", time: "31-01-2026 09:05", file: "werkmap.xlsx" };

function documentsOf(sheets: Sheets): Readonly<Record<ReportKind, ReportDocument>> {
  const { documents } = runToEnd(
    makeReports(snapshotOf(sheets), {
      kinds: reportKinds,
      view: { kind: "whole" },
      previous: null,
      language: "nl",
      provenance,
    }),
  );
  return Object.fromEntries(documents.map((one) => [one.kind, one])) as Record<ReportKind, ReportDocument>;
}

const saidIn = (document: ReportDocument): string =>
  sentencesOf(document)
    .map(({ text }) => text)
    .join("\n");
const sectionIn = ({ sections }: ReportDocument, id: string) => sections.find((section) => section.id === id);
const figuresIn = ({ sections }: ReportDocument): ReportFigure[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
  );

const headers = "| Code | Doel | Naam | Populatie | Soort | Norm | Marge | Thema |";
const measuredTwice = (code: string): string =>
  `| ${code} | 2021 | 40 | 9000 |\n| ${code} | 2023 | 50 | 9000 |`;
const measurements = (...codes: readonly string[]): string =>
  ["| Indicator | Periode | Waarde | Aantal (n) |", ...codes.map(measuredTwice)].join("\n");
const Opdracht = "| Veld | Waarde |\n| Gemeente | Haarlem |\n| Verslagjaar | 2023 |";

describe("an indicator without a goal: 40% to 50% of 9,000", () => {
  const sheets: Sheets = {
    Opdracht,
    Doelen: goals,
    Indicatoren: `${headers}
      | I1 |  | Contact  | Inwoners   | Aandeel | Lager | 3 | |
      | I2 |  | Meedoen  | Deelnemers | Aandeel | Lager | 3 | |`,
    Metingen: measurements("I1", "I2"),
  };
  const facts = factsOf(sheets);
  let documents: ReturnType<typeof documentsOf>;
  beforeAll(() => {
    documents = documentsOf(sheets);
  });

  it("is a fact by itself, on no page", () => {
    expect(facts.pages).toEqual([]);
    expect(facts.withoutGoal.map(({ code }) => code)).toEqual(["I1", "I2"]);
    expect(facts.reasons.map(({ key }) => key)).toEqual(["indicator I1", "indicator I2"]);
  });

  it.each(["year", "trend"] as const)("has a section in the %s report, the provider's part apart", (kind) => {
    const town = sectionIn(documents[kind], "without-goal");
    expect(town).toMatchObject({ heading: "Zonder doel", above: "Gemeente: Haarlem" });
    expect(JSON.stringify(town)).toContain("Contact");
    expect(JSON.stringify(town)).not.toContain("Meedoen");
    const participants = sectionIn(documents[kind], "without-goal-participants");
    expect(participants).toMatchObject({ above: "Aanbieder", depth: 2 });
    expect(JSON.stringify(participants)).toContain("Meedoen");
    expect(figuresIn(documents[kind]).map(({ key, owner }) => [key, owner])).toEqual([
      ["|indicator|I1|", "municipality"],
      ["|indicator|I2|", "provider"],
    ]);
  });

  it("is counted on the page for the council, which does not deny it", () => {
    expect(saidIn(documents.council)).toContain("Wij volgen 1 indicator over inwoners.");
    expect(saidIn(documents.council)).not.toContain("Er is geen indicator over inwoners");
  });

  it("is in the sheets: the council's with its figure, Grafieken with a chart", () => {
    const [figures, charts] = reportSheets(documents.council, facts);
    expect(figures?.rows.map((row) => row.includes("|indicator|I1|"))).toEqual([true]);
    expect(charts?.charts.map(({ name }) => name)).toEqual(["Doelbereik I1"]);
  });

  it("is told in the development table under its theme, where it has one", () => {
    const themed = {
      ...sheets,
      Indicatoren: `${headers}\n| I1 | | Contact | Inwoners | Aandeel | Lager | 3 | Zorg |`,
    };
    const { table } = documentsOf({ ...themed, Metingen: measurements("I1") });
    expect(sectionIn(table, "theme-1")).toMatchObject({ heading: "Zorg" });
    expect(saidIn(table)).toContain("‘Contact’ (40,0% in 2021, 50,0% in 2023)");
    expect(saidIn(table)).not.toContain("Er is geen indicator over inwoners");
  });
});

describe("a goal with three indicators on care and one on sport", () => {
  const sheets: Sheets = {
    Opdracht,
    Doelen: goals,
    Indicatoren: `${headers}
      | Z1 | R | Huisarts | Inwoners | Aandeel | Lager | 3 | Zorg  |
      | Z2 | R | Hulp     | Inwoners | Aandeel | Lager | 3 | zorg  |
      | Z3 | R | Mantel   | Inwoners | Aandeel | Lager | 3 |       |
      | P1 | R | Fietsen  | Inwoners | Aandeel | Lager | 3 | Sport |`,
    Metingen: measurements("Z1", "Z2", "Z3", "P1"),
    Activiteiten:
      "| Code | Naam | Kerndoel | Afspraak | Status |\n| A1 | Inloop | R | Elke week open | Gedaan |",
  };
  let documents: ReturnType<typeof documentsOf>;
  beforeAll(() => {
    documents = documentsOf(sheets);
  });
  const care = ["Huisarts", "Hulp", "Mantel"];

  it("stands under both themes, each indicator under its own; one without a theme under the first", () => {
    expect(factsOf(sheets).themes).toEqual([
      { name: "Zorg", pages: ["R"], indicators: ["Z1", "Z2", "Z3"] },
      { name: "Sport", pages: ["R"], indicators: ["P1"] },
    ]);
  });

  it.each(["trend", "table"] as const)("is told so in the %s report", (kind) => {
    const [ofCare, ofSport] = ["theme-1", "theme-2"].map((id) => sectionIn(documents[kind], id));
    expect([ofCare?.heading, ofSport?.heading]).toEqual(["Zorg", "Sport"]);
    for (const name of care) {
      expect(JSON.stringify(ofCare)).toContain(name);
      expect(JSON.stringify(ofSport)).not.toContain(name);
    }
    expect(JSON.stringify(ofSport)).toContain("Fietsen");
    expect(JSON.stringify(ofCare)).not.toContain("Fietsen");
  });

  it("shows the goal to both in the trend report, and each figure once", () => {
    const rows = ["theme-1-contribution", "theme-2-contribution"].map((id) =>
      sectionIn(documents.trend, id)?.blocks.flatMap((block) =>
        block.kind === "table" ? block.rows.map(({ key }) => key) : [],
      ),
    );
    expect(rows).toEqual([["R"], ["R"]]);
    const keys = figuresIn(documents.trend).map(({ key }) => key);
    expect([...new Set(keys)]).toEqual(keys);
    expect(keys.filter((key) => key.includes("indicator"))).toHaveLength(4);
    expect(keys).toContain("R|agreement");
  });

  it("does not call the town unknown where its indicators are of another theme", () => {
    const asked = {
      ...sheets,
      Indicatoren: `${headers}
        | Z1 | R | Huisarts | Inwoners   | Aandeel | Lager | 3 | Zorg  |
        | P1 | R | Fietsen  | Deelnemers | Aandeel | Lager | 3 | Sport |`,
      Metingen: measurements("Z1", "P1"),
    };
    const { table } = documentsOf(asked);
    const towns = ["theme-1", "theme-2"].map((id) =>
      sectionIn(table, id)?.blocks.flatMap((block) =>
        block.kind === "table" ? block.rows.flatMap(({ cells }) => cells[4]?.strong ?? []) : [],
      ),
    );
    expect(towns).toEqual([["Ongunstig bewogen"], ["Zie een ander thema"]]);
  });

  it("counts the reasons of its own indicators in the development table", () => {
    const talk = (id: string): readonly string[] =>
      sectionIn(documents.table, id)?.blocks.flatMap((block) =>
        block.kind === "list" ? [block.items] : [],
      )[1] ?? [];
    expect(talk("theme-1")).toHaveLength(3);
    expect(talk("theme-2")).toHaveLength(1);
    expect(talk("theme-2")[0]).toContain("Fietsen");
  });
});
