import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { cellAddress } from "../../../src/workbook/cellAddress";
import { snapshotOf } from "../snapshotOf";

const headers = "| Code | Niveau | Omschrijving | Populatie |";
const goals = `@ table Doelen\n${headers}\n| D1 | Ambitie | x | Inwoners |`;

/** Severity, number of rows, and places of what is said about rows below a table. */
function below(sheets: Record<string, string>) {
  return checkWorkbook(snapshotOf(sheets)).findings.flatMap(
    ({ cause, rule, severity, table, count, examples }) =>
      cause === "rows-below-table"
        ? [
            {
              rule,
              severity,
              table,
              count,
              places: examples.map(({ place: { row, column } }) => cellAddress(row ?? 0, column ?? 0)),
            },
          ]
        : [],
  );
}

const oneFinding = { rule: "S01", severity: "warning", table: "goals" };

describe("rowsBelowTable", () => {
  it("names the rows below an empty row in one finding, with the first three", () => {
    const Doelen = `
      @ at B3
      ${goals}

      | D2 | Ambitie | y | Inwoners |
      | D3 |         | z |          |

      | D4 | Ambitie | v | Inwoners |
      |    | Ambitie | w | Inwoners |`;
    expect(below({ Doelen })).toEqual([{ ...oneFinding, count: 4, places: ["B6", "B7", "B9"] }]);
  });

  it("does not name a row twice that was read right below the table", () => {
    const Doelen = `
      ${goals}
      @ at A3
      | D2 | Ambitie | y | Inwoners |
      | zie bijlage |

      | D9 | Ambitie | z | Inwoners |`;
    expect(below({ Doelen })).toEqual([{ ...oneFinding, count: 1, places: ["A6"] }]);
  });

  it("names rows below the totals row, also where no row is empty", () => {
    const Doelen = `
      @ table Doelen totals
      ${headers}
      | D1     | Ambitie | x | Inwoners |
      | Totaal |         | 1 |          |
      @ at A4
      | D2     | Ambitie | y | Inwoners |`;
    expect(below({ Doelen })).toEqual([{ ...oneFinding, count: 1, places: ["A4"] }]);
  });

  it("names the rows of a copy of the table, but not its headers", () => {
    const Doelen = `
      ${goals}

      @ table Tabel2
      ${headers}
      | D2 | Ambitie | y | Inwoners |`;
    expect(below({ Doelen })).toEqual([{ ...oneFinding, count: 1, places: ["A5"] }]);
  });

  it("names a setting that stands apart on the first sheet, but none that we do not know", () => {
    const Opdracht = `
      @ table Opdracht
      | Veld     | Waarde  |
      | Gemeente | Haarlem |

      | Verslagjaar    | 2020        |
      | Contactpersoon | de wijkraad |
      | Alleen de gele cellen invullen |`;
    expect(below({ Opdracht })).toMatchObject([{ table: "assignment", count: 1, places: ["A4"] }]);
  });

  it.each([
    ["a total", "| Totaal: | Ambitie | 12 | Inwoners |\n| | | Totaal aantal doelen | |"],
    ["a note", "| Bron: gemeente, 2020 |\n\n| | | Vastgesteld door de raad | |"],
    ["what stands in other columns", "| | | | | Controle | OK | OK | OK |"],
  ])("is silent about %s", (_, rows) => {
    expect(below({ Doelen: `${goals}\n\n@ at A4\n${rows}` })).toEqual([]);
  });

  it("is silent about the next table of the contract on the same sheet, and about a table of something else", () => {
    const targetGroups = "| Code | Omschrijving | Omvang | Bron | Peildatum |\n| G1 | y | 100 | CBS | 2020 |";
    expect(below({ Doelen: `${goals}\n\n${targetGroups}` })).toEqual([]);
    expect(below({ Doelen: `${goals}\n\n@ table Doelgroepen\n${targetGroups}` })).toEqual([]);
    const levels = "| Niveau | Betekenis | Voorbeeld |\n| Ambitie | wat de raad wil | D1 |";
    expect(below({ Doelen: `${goals}\n\n@ table Niveaus\n${levels}` })).toEqual([]);
  });

  it("is silent where only headers were found, for there the rows below an empty one are read", () => {
    const row = "| D1 | Ambitie | x | Inwoners |";
    expect(below({ Doelen: `${headers}\n${row}\n\n${row}` })).toEqual([]);
  });

  it("looks at 10,000 rows, and says where it stopped", () => {
    const rows = Array.from({ length: 10_001 }, (_, index) => `| X${index} | Ambitie | y | Inwoners |`);
    const Doelen = `${goals}\n\n${rows.join("\n")}`;
    const [finding] = checkWorkbook(snapshotOf({ Doelen })).findings.filter(
      ({ cause }) => cause === "rows-below-table",
    );
    expect(finding).toMatchObject({ count: 10_000, examples: [{ facts: { untilRow: 10_003 } }, {}, {}] });
  });
});
