import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { viewOfWorkbook } from "../../../src/workbook/views/viewOfWorkbook";
import { snapshotOf } from "../snapshotOf";

type Sheets = Readonly<Record<string, string>>;

const whole = { kind: "whole" } as const;
const of = (provider: string) => ({ kind: "provider", provider }) as const;

/** The rows of a sheet as they are read, without the headers. */
function rowsOf(snapshot: WorkbookSnapshot, name: string): string[] {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  return (sheet?.rows.slice(1) ?? []).map(({ row, values }) =>
    [`${row}:`, ...Array.from(values, (value) => value ?? "-")].join(" ").replace(/( -)+$/, ""),
  );
}

const activities = `
  | Code | Naam   | Kerndoel | Teleenheid | Aantal | Aanbieder |
  | A1   | Koken  | D1       | Deelnemers | 100    | Stichting Buurts |
  | A2   | Taal   | D1       | Deelnemers | 6      | Dock      |
  | A3   | Muziek | D1       | Deelnemers | 40     |           |`;
const sheets: Sheets = {
  Opdracht: "| Veld | Waarde |\n| Aanbieder | Buurts |",
  Activiteiten: activities,
  Spreiding: `
    | Activiteit | Groep | Aantal |
    | A1 | Jong   | 60 |
    | A1 | Midden | 33 |
    | A1 | Oud    | 7  |
    | A2 | Jong   | 6  |`,
};

describe("the whole", () => {
  const view = viewOfWorkbook(snapshotOf(sheets), whole);

  it("hides small counts, and those from which they could be worked out: 100 − 60 − 33 = 7", () => {
    expect(rowsOf(view.snapshot, "Spreiding")).toEqual([
      "2: A1 Jong 60",
      "3: A1 Midden ·",
      "4: A1 Oud <10",
      "5: A2 Jong <10",
    ]);
    expect(rowsOf(view.snapshot, "Activiteiten")[1]).toBe("3: A2 Taal D1 Deelnemers <10 Dock");
    expect(view.hiddenNumbers).toBe(4);
  });

  it("names the providers as they are first met; a blank is the provider of Opdracht", () => {
    expect(view.providers).toEqual(["Stichting Buurts", "Dock"]);
    expect(view).toMatchObject({ tablesOfNobody: [], isKnown: true });
  });

  it("is the workbook itself where nothing is hidden", () => {
    const safe = snapshotOf({ Opdracht: "| Veld | Waarde |\n| Aanbieder | Buurts |" });
    const found = viewOfWorkbook(safe, whole);
    expect(found.snapshot).toBe(safe);
    expect(found).toMatchObject({ hiddenNumbers: 0, providers: ["Buurts"] });
  });
});

describe("one provider", () => {
  it("has its own activities with their groups and answers, under their own row numbers", () => {
    const view = viewOfWorkbook(
      snapshotOf({
        ...sheets,
        Antwoorden: "| Activiteit | Stelling | A1 |\n| A2 | S1 | 3 |\n| A1 | S1 | 4 |\n| | S1 | 5 |",
      }),
      of("buurts"),
    );
    expect(rowsOf(view.snapshot, "Activiteiten")).toEqual([
      "2: A1 Koken D1 Deelnemers 100 Stichting Buurts",
      "4: A3 Muziek D1 Deelnemers 40",
    ]);
    expect(rowsOf(view.snapshot, "Spreiding").map((row) => row[0])).toEqual(["2", "3", "4"]);
    // Answers are protected where their share is made: for all rows together.
    expect(rowsOf(view.snapshot, "Antwoorden")).toEqual(["3: A1 S1 4"]);
    expect(view.isKnown).toBe(true);
  });

  const ofNobody: Sheets = {
    Trajecten: "| Traject | Melding |\n| P1 | 2023-01-02 |",
    Indicatoren: `
      | Code | Doel | Naam | Populatie | Soort | Norm |
      | I1 | D1 | Sterker | Deelnemers | Aandeel | Hoger |
      | I2 | D1 | Contact | Inwoners | Aandeel | Hoger |`,
    Metingen:
      "| Indicator | Periode | Waarde | Aantal (n) |\n| I1 | 2023 | 60 | 200 |\n| I2 | 2023 | 50 | 900 |",
  };

  it("leaves out, beside other providers, what nobody can say of whose it is, and says so", () => {
    const view = viewOfWorkbook(snapshotOf({ ...sheets, ...ofNobody }), of("Dock"));
    expect(rowsOf(view.snapshot, "Trajecten")).toEqual([]);
    expect(rowsOf(view.snapshot, "Indicatoren")).toEqual(["3: I2 D1 Contact Inwoners Aandeel Hoger"]);
    expect(rowsOf(view.snapshot, "Metingen")).toEqual(["3: I2 2023 50 900"]);
    expect(view.tablesOfNobody).toEqual(["indicators", "measurements", "trajectories"]);
  });

  it("keeps all that where it is the only one", () => {
    const view = viewOfWorkbook(
      snapshotOf({ ...ofNobody, Opdracht: sheets["Opdracht"] ?? "" }),
      of("Buurts"),
    );
    expect(rowsOf(view.snapshot, "Trajecten")).toHaveLength(1);
    expect(rowsOf(view.snapshot, "Indicatoren")).toHaveLength(2);
    expect(view.tablesOfNobody).toEqual([]);
  });

  it("has no row where nobody has that name", () => {
    const view = viewOfWorkbook(snapshotOf({ ...sheets, ...ofNobody }), of("Iemand"));
    expect(rowsOf(view.snapshot, "Activiteiten")).toEqual([]);
    expect(view).toMatchObject({ isKnown: false, providers: ["Stichting Buurts", "Dock"] });
  });

  it("leaves what stands beside the table, and fills in cells that were merged over a row that goes", () => {
    const view = viewOfWorkbook(
      snapshotOf({
        Activiteiten: `
          | Code | Naam  | Kerndoel | Teleenheid | Aantal | Aanbieder | | Doelgroepcode | Omschrijving | Omvang | Bron | Peildatum |
          | A1   | Koken | D1       | Deelnemers | 100    | Dock      | | G1        | Ouderen      | 900    | CBS  | 2023-01-01 |
          | A2   | Taal  | ^        | Deelnemers | 50     | Buurts    | | | | | | |`,
      }),
      of("Buurts"),
    );
    expect(rowsOf(view.snapshot, "Activiteiten")).toEqual([
      expect.stringContaining("- - - - - - - G1 Ouderen 900"),
      "3: A2 Taal D1 Deelnemers 50 Buurts",
    ]);
  });
});

describe("a share of a few participants", () => {
  const head = "| Indicator | Periode | Waarde | Aantal (n) |";
  const Indicatoren = "| Code | Populatie | Soort | Norm |\n| I1 | Deelnemers | Aandeel | Hoger |";
  const measured = (row: string): string[] =>
    rowsOf(
      viewOfWorkbook(snapshotOf({ Indicatoren, Metingen: `${head}\n${row}` }), whole).snapshot,
      "Metingen",
    );

  it("is rounded, in its own unit, without its number: 95.5% of 44 are 2 persons less than all", () => {
    expect(measured("| I1 | 2023 | 95.5 | 44 |")).toEqual(["2: I1 2023 96 ·"]);
    expect(measured("| I1 | 2023 | 95.5% | 44 |")).toEqual(["2: I1 2023 0.96 ·"]);
    expect(measured("| I1 | 2023 | '95,5% | 44 |")).toEqual(["2: I1 2023 96% ·"]);
  });

  it("is hidden below the minimum", () => {
    expect(measured("| I1 | 2023 | 50 | 8 |")).toEqual(["2: I1 2023 · <10"]);
  });
});
