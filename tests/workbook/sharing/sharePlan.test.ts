import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { writeKeptPart } from "../../../src/workbook/kept/keptPart";
import type { SharedCell } from "../../../src/workbook/sharing/SharedWorkbook";
import { sharePlan, sharePlanInSteps } from "../../../src/workbook/sharing/sharePlan";
import type { TableKey } from "../../../src/workbook/template";
import { snapshotOf } from "../snapshotOf";

type Sheets = Readonly<Record<string, string>>;

/** The rows of a table as they are printed: "<" a small count, "·" another that is hidden, "x" a text that was removed. */
function rowsOf(sheets: Sheets, table: TableKey): string[] {
  const shared = sharePlan(snapshotOf(sheets)).tables.find((one) => one.table === table);
  return (shared?.rows ?? []).map((row) => row.map(printed).join(" "));
}

const signs = { small: "<", other: "·", removed: "x" } as const;

function printed(cell: SharedCell): string {
  if (cell === null) return "-";
  return typeof cell === "object" ? signs[cell.hidden] : String(cell);
}

const removalsOf = (sheets: Sheets) => sharePlan(snapshotOf(sheets)).removals;

describe("which rows go out", () => {
  it("no row of a table of persons or households", () => {
    const sheets = {
      Trajecten: "| Traject | Melding |\n| P1 | 2024-01-02 |\n| P2 | 2024-01-03 |",
      Businesscases:
        "| Casus | Kosten | Vermeden kosten per jaar | Bron |\n| Gezin 1 | 6500 | 12000 | eigen |",
    };
    expect(sharePlan(snapshotOf(sheets)).tables).toEqual([]);
    expect(removalsOf(sheets)).toEqual([
      { code: "table-of-persons", facts: { table: "trajectories", rows: 2 } },
      { code: "table-of-persons", facts: { table: "businessCases", rows: 1 } },
    ]);
  });

  it("only stories of which it says that they may be told, and never their link", () => {
    const sheets = {
      Verhalen: `
        | Titel | Doel | Koppeling | Toestemming |
        | Samen koken | D1 | map/verhaal.docx | Ja |
        | Niet verder | D1 | | Nee |
        | Onbekend | D1 | | |`,
    };
    expect(rowsOf(sheets, "stories")).toEqual(["Samen koken D1 Ja"]);
    expect(removalsOf(sheets)).toEqual([
      { code: "stories-without-consent", facts: { rows: 2 } },
      { code: "links", facts: { table: "stories", values: 1 } },
    ]);
  });

  it("nothing that was hidden: not a sheet, not a row", () => {
    const sheets = {
      Doelen: "@ hidden\n| Code | Niveau | Omschrijving | Populatie |\n| D1 | Domein | Meedoen | Inwoners |",
      Activiteiten: `
        | Code | Naam | Kerndoel | Teleenheid | Aantal |
        | A1 | Koken | D1 | Deelnemers | 40 |
        ~| A2 | Geheim | D1 | Deelnemers | 50 |`,
    };
    expect(rowsOf(sheets, "goals")).toEqual([]);
    expect(rowsOf(sheets, "activities")).toEqual(["A1 Koken D1 Deelnemers 40"]);
    expect(removalsOf(sheets)).toEqual([
      { code: "table-on-hidden-sheet", facts: { table: "goals", rows: 1 } },
      { code: "hidden-rows", facts: { table: "activities", rows: 1 } },
    ]);
  });

  it("names sheets and columns of one's own, but not where the name may be somebody's", () => {
    const sheets = {
      Doelen:
        "| Code | Niveau | Omschrijving | Populatie | Opmerking | Karin de Vries |\n| D1 | Domein | Meedoen | Inwoners | a | b |",
      Werkblad: "| 1 |",
      "Mw. de Boer": "| 2 |",
      Verborgen: "@ hidden\n| 3 |",
    };
    expect(rowsOf(sheets, "goals")).toEqual(["D1 Domein Meedoen Inwoners"]);
    expect(removalsOf(sheets)).toEqual([
      { code: "own-columns", facts: { columns: 2, names: ["Opmerking"], more: 0, unnamed: 1 } },
      { code: "own-sheets", facts: { sheets: 3, names: ["Werkblad"], more: 0, unnamed: 2 } },
    ]);
  });

  it("no name with a given name in it, and no single word that may be a family name", () => {
    const own = "| Lijst Karin | Plantinga | karin | Toelichting intern | Blad2 | KarinNotities |";
    const sheets = {
      Doelen: `| Code | Niveau | Omschrijving | Populatie ${own}\n| D1 | Domein | Meedoen | Inwoners | a | b | c | d | e | f |`,
    };
    expect(removalsOf(sheets)).toEqual([
      {
        code: "own-columns",
        facts: { columns: 6, names: ["Toelichting intern", "Blad2"], more: 0, unnamed: 4 },
      },
    ]);
  });

  it("twenty names of one's own columns, and how many more there are", () => {
    const own = Array.from({ length: 25 }, (_, index) => `kolom ${index}`);
    const sheets = {
      Doelen: `| Code | Niveau | Omschrijving | Populatie | ${own.join(" | ")} |\n| D1 | Domein | Meedoen | Inwoners |`,
    };
    expect(removalsOf(sheets)).toEqual([
      { code: "own-columns", facts: { columns: 25, names: own.slice(0, 20), more: 5, unnamed: 0 } },
    ]);
  });

  it("goals that are crosses as the goals that they mean, and no column with crosses as one's own", () => {
    const mapping = {
      table: "activities",
      sheet: "Inzet",
      headerRow: 1,
      lastRow: null,
      columns: { name: 0, count: 4, explanation: 3 },
      goalColumns: [
        { goal: "d1", column: 1 },
        { goal: "D2", column: 2 },
      ],
      leftOut: [],
    } as const;
    const goals = "| Code | Niveau | Omschrijving | Populatie |\n| D1 | Bijdrage | a | Deelnemers |";
    const snapshot = snapshotOf(
      {
        Doelen: `${goals}\n| D2 | Bijdrage | b | Deelnemers |`,
        Inzet:
          "| Wat | D1 | D2 | Toelichting | Aantal | Kleur |\n| Inloop | k | x | graag | 40 | rood |\n| Lunch | x | x | | 50 | |\n| Markt | | | | 60 | |",
      },
      {
        kept: writeKeptPart({
          ...nothingKept,
          mappings: [{ ...mapping, goalColumns: [...mapping.goalColumns], leftOut: [] }],
        }),
      },
    );
    const { tables, removals } = sharePlan(snapshot);
    const activities = tables.find(({ table }) => table === "activities");
    expect(activities?.fields).toEqual(["name", "coreGoals", "sideGoals", "count", "explanation"]);
    expect(activities?.rows).toEqual([
      ["Inloop", "D1", "D2", 40, "graag"],
      ["Lunch", "D1; D2", null, 50, null],
      ["Markt", null, null, 60, null],
    ]);
    expect(removals).toEqual([
      { code: "own-columns", facts: { columns: 1, names: ["Kleur"], more: 0, unnamed: 0 } },
    ]);
  });

  it("settings of the contract without who to call", () => {
    const sheets = {
      Opdracht: `
        | Veld | Waarde |
        | Gemeente | Haarlem |
        | Contactpersoon gemeente | A. de Boer |
        | Kleur | blauw |
        | Verslagjaar | 2024 |`,
    };
    expect(rowsOf(sheets, "assignment")).toEqual(["Gemeente Haarlem", "Verslagjaar 2024"]);
    expect(removalsOf(sheets)).toEqual([
      { code: "contact-persons", facts: { values: 1 } },
      { code: "own-settings", facts: { values: 1 } },
    ]);
  });
});

describe("which values go out", () => {
  it("texts without personal data, as a whole or not at all (BSN 111222333: fixture of the eleven test)", () => {
    const sheets = {
      Activiteiten: `
        | Code | Naam | Kerndoel | Teleenheid | Aantal | Toelichting |
        | A1 | Koken | D1 | Deelnemers | 40 | Bel 06-12345678 voor meer |
        | A2 | Dansen 111222333 | D1 | Deelnemers | 111222333 | Mw. de Vries kwam graag |
        | A3 | Lezen | D1 | Deelnemers | 50 | Volgend jaar weer |`,
    };
    expect(rowsOf(sheets, "activities")).toEqual([
      "A1 Koken D1 Deelnemers 40 x",
      "A2 x D1 Deelnemers - x",
      "A3 Lezen D1 Deelnemers 50 Volgend jaar weer",
    ]);
    expect(removalsOf(sheets)).toEqual([
      { code: "personal-data", facts: { table: "activities", kind: "telephone-number", values: 1 } },
      { code: "personal-data", facts: { table: "activities", kind: "citizen-number", values: 2 } },
      { code: "personal-data", facts: { table: "activities", kind: "name-in-text", values: 1 } },
    ]);
  });

  it("only what the reader understood, formulas as their values, and no text that may be a formula", () => {
    const sheets = {
      Activiteiten: `
        | Code | Naam | Kerndoel | Teleenheid | Aantal | Toelichting |
        | A1 | '=HYPERLINK("x") | D1 | Hoofden | =40 | #REF! |
        | A2 | Koken | D1 | Deelnemers | veertig of zo | '- |
        | A3 | Dansen | D1 | Deelnemers | n.v.t. | |`,
    };
    expect(rowsOf(sheets, "activities")).toEqual([
      `A1 '=HYPERLINK("x") D1 - 40 -`,
      "A2 Koken D1 Deelnemers - -",
      "A3 Dansen D1 Deelnemers n.v.t. -",
    ]);
    expect(removalsOf(sheets)).toEqual([
      { code: "formula-texts", facts: { table: "activities", values: 1 } },
      { code: "unreadable", facts: { table: "activities", values: 3 } },
      { code: "formulas", facts: { table: "activities", values: 1 } },
    ]);
  });

  it("dates as text, periods as they were meant", () => {
    const sheets = {
      Doelgroepen:
        "| Code | Omschrijving | Omvang | Bron | Peildatum |\n| G1 | Ouderen | 400 | CBS | 2023-01-31 |",
      Metingen: "| Indicator | Periode | Waarde |\n| I1 | 2023-03-01 | 15 |\n| I1 | 2024 | 16 |",
    };
    expect(rowsOf(sheets, "targetGroups")).toEqual(["G1 Ouderen 400 CBS 31-01-2023"]);
    expect(rowsOf(sheets, "measurements")).toEqual(["I1 2023-03 15", "I1 2024 16"]);
  });

  it("shares in points, or as fractions where points could be read as fractions", () => {
    const indicators = (code: string): string => `| ${code} | D1 | Naam | Inwoners | Aandeel | Lager | 3% |`;
    const header = "| Code | Doel | Naam | Populatie | Soort | Norm | Marge |";
    const sheets = {
      Indicatoren: [header, indicators("I1"), indicators("I2")].join("\n"),
      Metingen:
        "| Indicator | Periode | Waarde |\n| I1 | 2023 | 35% |\n| I1 | 2024 | 0.3 |\n| I2 | 2023 | 0.5% |\n| I2 | 2024 | 2% |",
    };
    expect(rowsOf(sheets, "measurements")).toEqual([
      "I1 2023 35",
      "I1 2024 30",
      "I2 2023 0.005",
      "I2 2024 0.02",
    ]);
    expect(rowsOf(sheets, "indicators").map((row) => row.split(" ").at(-1))).toEqual(["3", "3"]);
  });
});

describe("which counts are hidden (by hand: minimum 10 unless the workbook says otherwise)", () => {
  const activities = (...rows: string[]): string =>
    ["| Code | Naam | Kerndoel | Teleenheid | Aantal | Begin | Instroom | Uitstroom | Eind |", ...rows].join(
      "\n",
    );
  const counts = (row: string): string => row.split(" ").slice(4).join(" ");

  it.each([
    ["9 is small, 10 is not", "9 | | | |", "< - - - -"],
    ["one of the four flows takes the other of its side along", "200 | 100 | 4 | 12 | 92 |", "200 · < 12 92"],
    ["a blank that would follow from the others", "200 | 100 | 20 | | 116 |", "200 100 20 - ·"],
    ["a flow without a small count stays", "200 | 100 | 20 | 12 | 108 |", "200 100 20 12 108"],
    ["two blanks give nothing away", "200 | 100 | | | 95 |", "200 100 - - 95"],
  ])("Activiteiten: %s", (_, cells, expected) => {
    const rows = rowsOf(
      { Activiteiten: activities(`| A1 | Koken | D1 | Deelnemers | ${cells}`) },
      "activities",
    );
    expect(rows.map(counts)).toEqual([expected]);
  });

  it("the minimum is that of the workbook, and never below 3", () => {
    const table = activities("| A1 | Koken | D1 | Deelnemers | 4 | 2 | | | |");
    const withMinimum = (minimum: number) =>
      rowsOf(
        { Opdracht: `| Veld | Waarde |\n| Minimum groepsgrootte | ${minimum} |`, Activiteiten: table },
        "activities",
      ).map(counts);
    expect([withMinimum(4), withMinimum(5), withMinimum(1)]).toEqual([
      ["4 < - - -"],
      ["< < - - -"],
      ["4 < - - -"],
    ]);
  });

  const spread = (...counted: number[]): string =>
    [
      "| Activiteit | Groep | Aantal |",
      ...counted.map((count, index) => `| A1 | g${index} | ${count} |`),
    ].join("\n");
  const ofSpread = (sheets: Sheets): string[] =>
    rowsOf(sheets, "spread").map((row) => row.split(" ").at(-1) ?? "");

  it("groups add up to their activity, once for each way in which it was split up", () => {
    const table = activities("| A1 | Koken | D1 | Deelnemers | 100 | | | | |");
    expect(ofSpread({ Activiteiten: table, Spreiding: spread(4, 40, 56, 30, 70) })).toEqual([
      "<",
      "·",
      "56",
      "30",
      "70",
    ]);
  });

  it("who is in no group is a group: 96 of 100 gives 4 away", () => {
    const table = activities("| A1 | Koken | D1 | Deelnemers | 100 | | | | |");
    expect(ofSpread({ Activiteiten: table, Spreiding: spread(40, 56) })).toEqual(["·", "56"]);
  });

  const counted = (...groups: number[]): string =>
    ofSpread({
      Activiteiten: activities("| A1 | Koken | D1 | Deelnemers | 100 | | | | |"),
      Spreiding: spread(...groups),
    }).join(" ");

  it.each([
    ["the second split is not complete, 5 is 100 less 95", [40, 48, 5, 95], "· · · ·"],
    ["they stand among each other", [5, 40, 95, 60], "· · · ·"],
    ["no group is small, but 95 of 100 gives 5 away", [40, 60, 95, 30], "· · · ·"],
    ["no group is small, but 40 and 55 of 100 give 5 away", [30, 40, 70, 55], "· · · ·"],
    ["both are not complete and fit in one total: 93 of 100 gives 7 away", [93, 3], "· <"],
    ["40 and 60 may also be 55 and 45: nobody knows what the 5 belongs to", [45, 5, 50, 45, 55], "· · · · ·"],
    ["nothing is small and nothing gives a small one away", [40, 30, 60, 20, 50, 20], "40 30 60 20 50 20"],
  ])("splits of one activity of which nobody can tell which is which: %s", (_, groups, expected) => {
    expect(counted(...groups)).toBe(expected);
  });

  it("groups of an activity that is not there protect each other", () => {
    expect(ofSpread({ Spreiding: spread(4, 40, 56) })).toEqual(["<", "·", "56"]);
  });

  it("groups of an activity that is not there give its number themselves, where each split is complete", () => {
    expect(ofSpread({ Spreiding: spread(100, 40, 60, 5, 95) })).toEqual(["100", "40", "60", "<", "·"]);
  });

  it("answers add up to how many filled in the list", () => {
    const header = "| Activiteit | Stelling | Uitgenodigd | A1 | A2 | A3 | A4 | A5 | Geen antwoord |";
    const sheets = {
      Stellingen: "| Code | Doel | Criterium | Stelling | Schaal |\n| S1 | D1 | Nut | Het hielp | 5-punts |",
      Antwoorden: `${header}\n| A1 | S1 | 120 | 2 | 0 | 25 | 40 | 30 | 0 |\n| A1 | S1 | 9 | 1 | 0 | 3 | 2 | 1 | 0 |`,
    };
    expect(rowsOf(sheets, "answers")).toEqual(["A1 S1 120 < 0 · 40 30 0", "A1 S1 < < < < < < <"]);
  });

  it("scores of one domain add up to how many were scored", () => {
    const sheets = {
      Overgangen:
        "| Instrument | Domein | Voor | Na | Aantal |\n| ZRM | Wonen | 2 | 3 | 3 |\n| ZRM | Wonen | 3 | 3 | 60 |\n| ZRM | Wonen | 3 | 4 | 40 |\n| ZRM | Werk | 3 | 4 | 50 |",
    };
    expect(rowsOf(sheets, "transitions").map((row) => row.split(" ").at(-1))).toEqual(["<", "60", "·", "50"]);
  });

  it("who did not shift follows from who did", () => {
    const sheets = {
      Kanteling:
        "| Voorziening | Beginstand | Gekanteld | Teruggegaan |\n| Begeleiding | 100 | 96 | 20 |\n| Dagbesteding | 100 | 40 | 12 |\n| Hulp | 100 | 40 | 6 |",
    };
    expect(rowsOf(sheets, "shifts")).toEqual([
      "Begeleiding 100 · 20",
      "Dagbesteding 100 40 12",
      "Hulp 100 40 <",
    ]);
  });

  const indicators = (population: string, kind: string): string =>
    `| Code | Doel | Naam | Populatie | Soort | Norm | Marge |\n| I1 | D1 | Naam | ${population} | ${kind} | Lager | 3 |`;
  const measured = (sheets: Sheets): string[] => rowsOf(sheets, "measurements");

  it("a share of a small group goes with its number", () => {
    const header = "| Indicator | Periode | Waarde | Aantal (n) | Ondergrens | Bovengrens |";
    const sheets = {
      Indicatoren: indicators("Inwoners", "Aandeel"),
      Metingen: `${header}\n| I1 | 2023 | 40 | 9 | 20 | 60 |\n| I1 | 2024 | 40 | 2300 | 38 | 42 |`,
    };
    expect(measured(sheets)).toEqual(["I1 2023 · < · ·", "I1 2024 40 2300 38 42"]);
  });

  it("a share of participants goes without its number where both give a small count: 95% of 40 leaves 2", () => {
    const header = "| Indicator | Periode | Waarde | Aantal (n) |";
    const sheets = {
      Indicatoren: indicators("Deelnemers", "Aandeel"),
      Metingen: `${header}\n| I1 | 2023 | 94.6 | 40 |\n| I1 | 2024 | 50 | 40 |\n| I1 | 2022 | 100 | 40 |`,
    };
    expect(measured(sheets)).toEqual(["I1 2023 95 ·", "I1 2024 50 40", "I1 2022 100 40"]);
    expect(removalsOf(sheets)).toContainEqual({
      code: "rounded-shares",
      facts: { table: "measurements", values: 1 },
    });
  });

  it("areas add up to the town", () => {
    const header = "| Indicator | Gebied | Periode | Waarde |";
    const sheets = {
      Indicatoren: indicators("Deelnemers", "Aantal"),
      Metingen: `${header}\n| I1 | Oost | 2023 | 4 |\n| I1 | West | 2023 | 40 |\n| I1 | Zuid | 2023 | 56 |\n| I1 | | 2023 | 100 |`,
    };
    expect(measured(sheets)).toEqual([
      "I1 Oost 2023 <",
      "I1 West 2023 ·",
      "I1 Zuid 2023 56",
      "I1 - 2023 100",
    ]);
  });

  const areas = "| Indicator | Gebied | Periode | Waarde |";
  const townOf = (east: number, total: string): string[] =>
    measured({
      Opdracht: "| Veld | Waarde |\n| Gemeente | Haarlem |",
      Indicatoren: indicators("Deelnemers", "Aantal"),
      Metingen: `${areas}\n| I1 | Oost | 2023 | ${east} |\n| I1 | West | 2023 | 40 |\n| I1 | Zuid | 2023 | 56 |\n${total}`,
    }).map((row) => row.split(" ").at(-1) ?? "");

  it.each([
    ["under its own name", "| I1 | Haarlem | 2023 | 135 |"],
    ["as a municipality", "| I1 | gemeente HAARLEM | 2023 | 135 |"],
    ["as a total", "| I1 | Totaal | 2023 | 135 |"],
    ["twice", "| I1 | | 2023 | 135 |\n| I1 | Haarlem | 2023 | 135 |"],
  ])("the town stands there %s: 34, 40 and 56 of 135 give 5 away", (_, total) => {
    expect(townOf(34, total).slice(0, 4).join(" ")).toBe("· 40 56 135");
  });

  it("the town stands there under any name, where it is the sum of the others", () => {
    expect(townOf(4, "| I1 | Spaarnestad | 2023 | 100 |").join(" ")).toBe("< · 56 100");
  });

  it("areas and their parts beside the town: nobody can tell which is which", () => {
    const parts = "| I1 | | 2023 | 100 |\n| I1 | Noord | 2023 | 30 |\n| I1 | Binnenstad | 2023 | 65 |";
    expect(townOf(4, parts).join(" ")).toBe("· · · 100 · ·");
  });

  it.each([
    ["whose code is not there", "I2"],
    ["whose code is nearly right", "I01"],
  ])("an indicator %s is protected as a count", (_, code) => {
    const sheets = {
      Indicatoren: indicators("Deelnemers", "Gemiddelde"),
      Metingen: `| Indicator | Periode | Waarde |\n| ${code} | 2023 | 4 |\n| I1 | 2023 | 4 |`,
    };
    expect(measured(sheets)).toEqual([`${code} 2023 <`, "I1 2023 4"]);
  });

  it("an indicator of which the kind is not known is protected as a count", () => {
    const sheets = {
      Indicatoren: indicators("Deelnemers", "Weet niet"),
      Metingen: "| Indicator | Periode | Waarde |\n| I1 | 2023 | 4 |",
    };
    expect(measured(sheets)).toEqual(["I1 2023 <"]);
  });

  it("says how many were hidden, and why", () => {
    const table = activities("| A1 | Koken | D1 | Deelnemers | 200 | 100 | 4 | 12 | 92 |");
    expect(removalsOf({ Activiteiten: table })).toEqual([
      { code: "telling-numbers", facts: { table: "activities", values: 1 } },
      { code: "small-counts", facts: { table: "activities", values: 1 } },
    ]);
  });
});

it("does the same in steps, at least one a table", () => {
  const snapshot = snapshotOf({
    Doelen: "| Code | Niveau | Omschrijving | Populatie |\n| D1 | Domein | Meedoen | Inwoners |",
    Doelgroepen: "| Code | Omschrijving | Omvang | Bron |\n| G1 | Ouderen | 400 | CBS |",
  });
  const work = sharePlanInSteps(snapshot);
  let step = work.next();
  let steps = 0;
  for (; !step.done; step = work.next()) steps += 1;
  expect(steps).toBeGreaterThanOrEqual(2);
  expect(step.value).toEqual(sharePlan(snapshot));
});
