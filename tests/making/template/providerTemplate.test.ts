import { providerTemplate } from "../../../src/making/template/providerTemplate";
import { templateWords } from "../../../src/text/nl/templateWords";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { sharedContents } from "../../../src/workbook/upgrade/sharedContents";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import type { CellEdit } from "../../../src/xlsx/WorkbookEdit";
import { snapshotOf } from "../../workbook/snapshotOf";

const municipality = snapshotOf({
  Opdracht: `
    | Veld | Waarde |
    | Gemeente | Hoorn |
    | Aanbieder | Alle aanbieders |
    | Verslagjaar | 2025 |
    | Peildatum | 2025-12-31 |`,
  Doelen: `
    | Code | Niveau | Bovenliggend | Omschrijving | Populatie |
    | D1 | Domein | | Meekomen | Inwoners |
    | R1 | Maatschappelijk resultaat | D1 | Minder inwoners zijn eenzaam | Inwoners |
    | B1 | Bijdrage | R1 | Deelnemers hebben meer contacten | Deelnemers |`,
  Doelgroepen: `
    | Code | Omschrijving | Omvang | Bron | Peildatum |
    | DG1 | Inwoners van 65 jaar en ouder | 16900 | CBS | 2026-01-01 |`,
  Indicatoren: `
    | Code | Doel | Naam | Populatie | Soort | Norm | Marge |
    | I1 | B1 | Deelnemers met meer contacten | Deelnemers | Aandeel | Hoger | 10% |`,
  Activiteiten: `
    | Code | Naam |
    | X1 | Van de gemeente zelf |`,
});

const shared = sharedContents(municipality);
if ("code" in shared) throw new Error(shared.code);

describe("a template for a provider", () => {
  let made: Uint8Array;
  beforeAll(async () => {
    made = await providerTemplate(
      { municipality: null, year: 2026, provider: "Stichting Welzijn", modules: ["experience"], shared },
      templateWords,
    );
  });

  it("has the sheets of the spine and of the modules that were asked for", () => {
    expect(readWorkbook(made).sheets.map(({ name }) => name)).toEqual([
      "Lees mij",
      "Opdracht",
      "Doelen",
      "Doelgroepen",
      "Activiteiten",
      "Spreiding",
      "Stellingen",
      "Antwoorden",
      "Indicatoren",
      "Metingen",
      "Verhalen",
    ]);
  });

  it("has the goals, target groups, indicators and settings of the municipality, and for whom it is", () => {
    const { records } = checkWorkbook(readWorkbook(made));
    expect(records.assignment).toMatchObject({
      municipality: "Hoorn",
      provider: "Stichting Welzijn",
      reportingYear: 2026,
      periodFrom: "2026-01-01",
      periodTo: "2026-12-31",
      referenceDate: "2025-12-31",
    });
    expect(records.goals?.rows.map(({ code, parent }) => [code, parent])).toEqual([
      ["D1", null],
      ["R1", "D1"],
      ["B1", "R1"],
    ]);
    expect(records.targetGroups?.rows[0]).toMatchObject({ size: 16900, referenceDate: "2026-01-01" });
    expect(records.indicators?.rows[0]).toMatchObject({ goal: "B1", margin: 10 });
    expect(records.activities?.rows).toEqual([]);
  });

  it("is found without errors when it is filled in", () => {
    const at = (row: number, values: readonly (string | number | null)[]): CellEdit[] =>
      values.map((value, column) => ({ row, column, value }));
    const filled = patchWorkbook(made, [
      {
        kind: "set-cells",
        sheet: "Activiteiten",
        cells: at(5, ["A1", "Eettafel", "B1", null, "DG1", null, null, "Unieke personen", 120]),
      },
      { kind: "set-cells", sheet: "Metingen", cells: at(5, ["I1", null, 2026, 0.61, 120]) },
    ]);
    const { findings, counts } = checkWorkbook(readWorkbook(filled));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(counts.errors).toBe(0);
  });
});

it("a template for the municipality has the spine, empty, and its name and year", async () => {
  const facts = { municipality: "Hoorn", year: 2026, provider: null, modules: [], shared: null };
  const { records, findings } = checkWorkbook(readWorkbook(await providerTemplate(facts, templateWords)));
  expect(records.assignment).toMatchObject({ municipality: "Hoorn", reportingYear: 2026, provider: null });
  expect(new Set(findings.map(({ cause }) => cause))).toEqual(new Set(["table-empty"]));
  expect(records.stories).toBeNull();
});
