import type { Workbook, Worksheet } from "exceljs";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { placeInWords } from "../workbook/checks/seenBy";
import { hoornWorkbook, hoornWorkbookWith, renameColumn } from "./hoornWorkbook";

/** What is found beside what is no mistake (bounds on reach, a goal with only a count): rule, cause and the cells. */
function foundIn(bytes: Uint8Array): string[] {
  const { findings } = checkWorkbook(readWorkbook(bytes));
  return findings
    .filter(({ cause }) => cause !== "overlap-unknown" && cause !== "only-output")
    .map(({ rule, cause, count, examples }) => {
      const places = examples.map(({ place }) => placeInWords(place));
      return [
        rule,
        cause,
        ...places,
        ...(count > places.length ? [`and ${count - places.length} more`] : []),
      ].join(" ");
    });
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Types something into a cell: "Activiteiten!C9". */
function type(workbook: Workbook, address: string, value: string | number | null): void {
  const [sheet = "", cell = ""] = address.split("!");
  sheetOf(workbook, sheet).getCell(cell).value = value;
}

describe("the template as a provider in a small town fills it in", () => {
  it("is ready, and nothing is remarked but that visits are not persons and one goal has only a count", () => {
    const { state, findings } = checkWorkbook(readWorkbook(hoornWorkbook()));
    expect([state, findings.map(({ cause }) => cause)]).toEqual([
      "ready",
      ["only-output", "overlap-unknown"],
    ]);
  });

  it("is ready as well after another program wrote it", async () => {
    expect(foundIn(await hoornWorkbookWith(() => undefined))).toEqual([]);
  });

  it("is read as it is meant where a slip changes nothing", async () => {
    const bytes = await hoornWorkbookWith((workbook) => {
      type(workbook, "Opdracht!B6", 405); // Excel took the zero of 0405
      type(workbook, "Opdracht!B9", "2024");
      type(workbook, "Activiteiten!C9", "\u00a0b2 ");
      type(workbook, "Activiteiten!E10", "dg2");
      type(workbook, "Activiteiten!H9", "Bezoeken\u00a0");
      type(workbook, "Activiteiten!I7", "n.v.t.");
      type(workbook, "Doelen!A10", "B2\u00a0");
      type(workbook, "Doelgroepen!G5", "1 januari 2024");
      type(workbook, "Indicatoren!F5", "lager is beter ");
      type(workbook, "Activiteiten!A32", "Let op: voorlopige cijfers");
      sheetOf(workbook, "Activiteiten").name = "Aanbod 2024";
    });
    // Only what a formula of Excel itself would trip over is worth a note.
    expect(foundIn(bytes)).toEqual([
      "S08 leading-zero-lost Opdracht!B6",
      "S08 spaces-around Doelen!A10 Aanbod 2024!C9 Aanbod 2024!H9 and 1 more",
    ]);
  });
});

describe("ten mistakes in what is filled in", () => {
  it("are found, each once and in its own cell", async () => {
    const bytes = await hoornWorkbookWith((workbook) => {
      type(workbook, "Activiteiten!I6", "1.310");
      type(workbook, "Activiteiten!C7", null);
      type(workbook, "Activiteiten!M8", 85);
      type(workbook, "Activiteiten!C9", "B1, B2");
      type(workbook, "Activiteiten!H10", "Mensen");
      type(workbook, "Activiteiten!I13", 1640);
      type(workbook, "Doelgroepen!F5", null);
      type(workbook, "Indicatoren!G5", null);
      type(workbook, "Metingen!D7", 0.479);
      type(workbook, "Metingen!C14", "voorjaar 2024");
    });
    expect(foundIn(bytes)).toEqual([
      "S02 number-as-text Activiteiten!I6",
      "S02 not-a-choice Activiteiten!H10",
      "S02 mixed-share-notation Metingen!D7",
      "S02 not-a-period Metingen!C14",
      "K01 activity-without-goal Activiteiten!C7",
      "K02 several-core-goals Activiteiten!C9",
      "B03 reach-above-target Activiteiten!I13",
      "B07 flow-out-of-balance Activiteiten!M8",
      "B02 target-without-source Doelgroepen!F5",
      "M02 margin-missing Indicatoren!G5",
    ]);
  });
});

describe("ten mistakes in codes, rows, formulas and sheets", () => {
  it("are found, each once and in its own cell", async () => {
    const bytes = await hoornWorkbookWith((workbook) => {
      renameColumn(workbook, "activities", "area", "Gebiedd");
      sheetOf(workbook, "Activiteiten").getCell("I5").value = { formula: "2000+140" };
      sheetOf(workbook, "Activiteiten").getCell("I6").value = { error: "#DIV/0!" };
      sheetOf(workbook, "Activiteiten").getRow(7).hidden = true;
      type(workbook, "Activiteiten!E9", "DG-2");
      type(workbook, "Activiteiten!A11", "A-06");
      type(workbook, "Activiteiten!S12", "Bel mevrouw 111222333");
      type(workbook, "Indicatoren!F5", "Hoger");
      type(workbook, "Indicatoren!G6", 1);
      type(workbook, "Metingen!I8", "2");
    });
    expect(foundIn(bytes)).toEqual([
      "S01 column-renamed Activiteiten!G4",
      "S02 formula-without-result Activiteiten!I5",
      "S02 error-in-cell Activiteiten!I6",
      "S04 duplicate-key Activiteiten!A11",
      "K03 unknown-target-group Activiteiten!E9",
      "K05 direction-conflict Indicatoren!F5",
      "M02 margin-not-provable Indicatoren!G6",
      "M03 definition-changed Metingen!I8",
      "S05 hidden-rows Activiteiten!7",
      "P01 citizen-number-alone Activiteiten!S12",
    ]);
  });
});

describe("one mistake that touches many cells", () => {
  const cases: [string, (workbook: Workbook) => void, string[]][] = [
    [
      "a header in other words is pointed out",
      (workbook) => renameColumn(workbook, "activities", "count", "Aantal bezoekers"),
      ["S01 column-missing Activiteiten!I4"],
    ],
    [
      "a blank code is one finding, not one for each cell that uses it",
      (workbook) => type(workbook, "Doelen!A10", null),
      ["S07 required-cell-blank Doelen!A10"],
    ],
    [
      "a parent with an unknown code leaves no goal without activity",
      (workbook) => type(workbook, "Doelen!C9", "R9"),
      ["K03 unknown-goal Doelen!C9"],
    ],
    [
      "a heading between the rows is one finding",
      (workbook) => {
        sheetOf(workbook, "Activiteiten").spliceRows(8, 1, ["Wijk Risdam"]);
      },
      ["S07 row-barely-filled Activiteiten!A8"],
    ],
    [
      "a goal that is named by its description brings one finding a cell",
      (workbook) => type(workbook, "Activiteiten!C9", "Deelnemers hebben meer contacten"),
      ["K03 unknown-goal Activiteiten!C9"],
    ],
    [
      "a total below the table is no activity",
      (workbook) => {
        type(workbook, "Activiteiten!B17", "Totaal aantal");
        type(workbook, "Activiteiten!I17", 8426);
      },
      [],
    ],
  ];

  it.each(cases)("%s", async (_, change, expected) => {
    expect(foundIn(await hoornWorkbookWith(change))).toEqual(expected);
  });
});
