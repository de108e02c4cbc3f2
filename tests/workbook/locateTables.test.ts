import { cellAddress } from "../../src/workbook/cellAddress";
import type { TableMapping } from "../../src/workbook/kept/KeptChoices";
import { locateTables } from "../../src/workbook/locateTables";
import type { TableKey } from "../../src/workbook/template";
import { snapshotOf } from "./snapshotOf";

const goalHeaders = "| Code | Niveau | Omschrijving | Populatie |";

/** Where a table was found: sheet, address of each field's header, numbers of its rows. */
function located(sheets: Record<string, string>, table: TableKey = "goals") {
  const found = locateTables(snapshotOf(sheets)).tables.get(table);
  if (!found) return null;
  const headers = Object.entries(found.columns).map(([field, column]) => [
    field,
    cellAddress(found.headerRow, column),
  ]);
  return {
    sheet: found.sheet,
    headers: Object.fromEntries(headers) as Record<string, string>,
    rows: found.rows.map(({ row }) => row),
  };
}

/** What was noticed about one table: cause, address or row, facts. */
function noticed(sheets: Record<string, string>, table: TableKey = "goals") {
  return locateTables(snapshotOf(sheets))
    .occurrences.filter((occurrence) => occurrence.table === table)
    .map(({ cause, place: { row, column }, facts }) => [
      cause,
      column === null || row === null ? null : cellAddress(row, column),
      facts,
    ]);
}

const goalsAt = (...addresses: string[]) => {
  const [code, level, description, population] = addresses;
  return { code, level, description, population };
};

describe("locateTables", () => {
  it("finds a table by the name of the Excel table, whatever the sheet is called", () => {
    const sheets = { Blad1: `@ at C5\n@ table Doelen\n${goalHeaders}\n| D1 | Ambitie | x | Inwoners |` };
    expect(located(sheets)).toEqual({ sheet: "Blad1", headers: goalsAt("C5", "D5", "E5", "F5"), rows: [6] });
    expect(noticed(sheets)).toEqual([]);
  });

  it("finds a table by the name of the sheet, below a title and notes, at any column", () => {
    const sheets = {
      "doelen ": `
        | Doelenboom Haarlem |
        | Code in kolom C |

        @ at C5
        ${goalHeaders}
        | D1 | Ambitie | x | Inwoners |`,
    };
    expect(located(sheets)).toEqual({
      sheet: "doelen ",
      headers: goalsAt("C5", "D5", "E5", "F5"),
      rows: [6],
    });
  });

  it("finds a table by its headers on a sheet with another name", () => {
    const sheets = { Blad1: "| Iets | anders |", Blad2: `${goalHeaders}\n| D1 | Ambitie | x | Inwoners |` };
    expect(located(sheets)?.sheet).toBe("Blad2");
  });

  it("does not take a sheet for a table on the strength of two headers", () => {
    expect(located({ Blad1: "| Code | Omschrijving |\n| 1 | x |" })).toBeNull();
  });

  it("uses the Excel table on the sheet, also when it has no name of its own", () => {
    const sheets = {
      Doelen: `@ table Tabel1 totals\n${goalHeaders}\n| D1 | Ambitie | x | Inwoners |\n| 1 |  |  |  |`,
    };
    expect(located(sheets)?.rows).toEqual([2]);
  });

  it("reads headers with line breaks, accents, capitals and hard spaces", () => {
    const sheets = {
      Doelen: "| CODE␣ | ⍽Nivéau | Om-⏎schrijving | populatie* |\n| D1 | Ambitie | x | Inwoners |",
    };
    expect(located(sheets)?.headers).toEqual(goalsAt("A1", "B1", "C1", "D1"));
    expect(noticed(sheets)).toEqual([]);
  });

  it("takes synonyms without a remark, and the header itself before its synonym", () => {
    const columns = "| Code | Naam | Activiteit | Kerndoel | Nevendoel | Teleenheid | Aantal |";
    const sheets = { Activiteiten: `${columns}\n| A1 | Inloop | x | D1 |  | Bezoeken | 3 |` };
    expect(located(sheets, "activities")?.headers).toMatchObject({ name: "B1", sideGoals: "E1" });
    expect(noticed(sheets, "activities")).toEqual([]);
  });

  it("gives a merged header the text of its first cell", () => {
    const sheets = {
      Doelen: `
        | Code | Niveau | Omschrijving | < | Populatie |
        | ^ | ^ | kort | lang | ^ |
        | D1 | Ambitie | x | y | Inwoners |`,
    };
    expect(located(sheets)).toEqual({ sheet: "Doelen", headers: goalsAt("A1", "B1", "C1", "E1"), rows: [3] });
    expect(noticed(sheets)).toEqual([]);
  });

  it("gives rows the text that is merged over them, but not the number", () => {
    const { tables } = locateTables(
      snapshotOf({
        Metingen: `
          | Indicator | Periode | Waarde | Aantal (n) |
          | I1 | 2016 | 35 | 400 |
          | ^ | 2020 | 36 | ^ |
          | I2 | 2020 | 37 | 500 |`,
      }),
    );
    expect(tables.get("measurements")?.rows.map(({ values }) => values)).toEqual([
      ["I1", 2016, 35, 400],
      ["I1", 2020, 36],
      ["I2", 2020, 37, 500],
    ]);
  });

  it("finds two tables on one sheet, side by side", () => {
    const sheets = {
      Doelen: `
        | Code | Niveau | Omschrijving | Populatie |  | Code | Omschrijving | Omvang | Bron | Peildatum |
        | D1 | Ambitie | x | Inwoners |  | G1 | y | 100 | CBS | 2020 |
        |  |  |  |  |  | G2 | z | 200 | CBS | 2020 |`,
    };
    expect(located(sheets)).toEqual({ sheet: "Doelen", headers: goalsAt("A1", "B1", "C1", "D1"), rows: [2] });
    expect(located(sheets, "targetGroups")).toMatchObject({ headers: { code: "F1" }, rows: [2, 3] });
  });

  it("finds two tables on one sheet, one below the other", () => {
    const sheets = {
      Doelen: `
        ${goalHeaders}
        | D1 | Ambitie | x | Inwoners |

        | Code | Omschrijving | Omvang | Bron | Peildatum |
        | G1 | y | 100 | CBS | 2020 |`,
    };
    expect(located(sheets)?.rows).toEqual([2]);
    expect(located(sheets, "targetGroups")?.rows).toEqual([5]);
  });

  it("keeps a table together that has an empty column", () => {
    const sheets = {
      Doelen: "| Code | Niveau |  | Omschrijving | Populatie |\n| D1 | Ambitie |  | x | Inwoners |",
    };
    expect(located(sheets)?.headers).toEqual(goalsAt("A1", "B1", "D1", "E1"));
  });

  it("reads hidden sheets and hidden rows like others", () => {
    const sheets = { Doelen: `@ hidden\n${goalHeaders}\n~| D1 | Ambitie | x | Inwoners |` };
    expect(located(sheets)?.rows).toEqual([2]);
  });

  it("reads on below an empty row, but leaves out totals and notes", () => {
    const sheets = {
      Doelen: `
        ${goalHeaders}
        | D1 | Ambitie | x | Inwoners |

        | D2 | Ambitie | y | Inwoners |
        | Totaal |  | 2 |  |

        | Bron: gemeente, 2020 |`,
    };
    expect(located(sheets)?.rows).toEqual([2, 4]);
  });

  it("leaves out a total in whatever column it is named, and keeps rows of an area that is called so", () => {
    const Metingen = `
      | Gebied | Indicator | Periode | Waarde | Aantal (n) |
      | Totaal | I-01      | 2020    | 35     | 900        |
      | Noord  | I-01      | 2020    | 36     | 300        |
      |        |           | Totaal  |        | 1200       |
      |        | Totaal aantal metingen |  |  | 2          |`;
    expect(located({ Metingen }, "measurements")?.rows).toEqual([2, 3]);
  });

  it("keeps a row that is not complete where only its explanation begins with that word", () => {
    const Metingen = `
      | Indicator | Periode | Waarde | Toelichting        |
      | I-01      | 2020    | 35     |                    |
      | I-01      |         |        | Totaal is geschat  |`;
    expect(located({ Metingen }, "measurements")?.rows).toEqual([2, 3]);
  });

  it("reads rows right below an Excel table that did not grow along, and nothing further down", () => {
    const sheets = {
      Doelen: `
        @ table Doelen
        ${goalHeaders}
        | D1 | Ambitie | x | Inwoners |
        @ at A3
        | D2 | Ambitie | y | Inwoners |
        | zie bijlage |

        | D9 | Ambitie | oud | Inwoners |`,
    };
    expect(located(sheets)?.rows).toEqual([2, 3]);
    expect(noticed(sheets)).toEqual([["rows-below-table", "A6", { table: "Doelen", untilRow: null }]]);
  });

  it("skips rows in which only other columns are filled", () => {
    const sheets = { Doelen: "| Code | Niveau | Omschrijving | Populatie | Controle |\n| ⍽ |  |  |  | OK |" };
    expect(noticed(sheets)).toEqual([["table-empty", null, { table: "Doelen" }]]);
  });

  it("names a missing table once, with the sheet that has nearly its name", () => {
    expect(noticed({ Doel: "| niets |" })).toEqual([
      ["table-missing", null, { table: "Doelen", foundSheet: null }],
    ]);
    expect(noticed({ Activiteit: "| niets |" }, "activities")).toEqual([
      ["table-missing", null, { table: "Activiteiten", foundSheet: "Activiteit" }],
    ]);
  });

  it("names a missing required column, and no optional one", () => {
    const sheets = { Doelen: "| Code | Niveau | Omschrijving |\n| D1 | Ambitie | x |" };
    expect(noticed(sheets)).toEqual([
      ["column-missing", null, { table: "Doelen", column: "Populatie", found: null }],
    ]);
  });

  it("points at the header that may be the missing one: the only one left, or the only one with its name in it", () => {
    const onlyOneLeft = {
      Doelen: "| Code | Niveau | Omschrijving | Voor wie |\n| D1 | Ambitie | x | Inwoners |",
    };
    expect(noticed(onlyOneLeft)).toEqual([
      ["column-missing", "D1", { table: "Doelen", column: "Populatie", found: "Voor wie" }],
    ]);
    const withItsName = {
      Doelen:
        "| Code | Stand | Omschrijving | Populatie van dit doel | Intern |\n| D1 | Ambitie | x | Inwoners | ja |",
    };
    expect(noticed(withItsName)).toEqual([
      ["column-missing", null, { table: "Doelen", column: "Niveau", found: null }],
      ["column-missing", "D1", { table: "Doelen", column: "Populatie", found: "Populatie van dit doel" }],
    ]);
  });

  it("names a misspelled column at its header, and uses it", () => {
    const sheets = { Doelen: "| Code | Nivaeu | Omschrijvng | Populatie |\n| D1 | Ambitie | x | Inwoners |" };
    expect(noticed(sheets)).toEqual([
      ["column-renamed", "B1", { table: "Doelen", column: "Niveau", found: "Nivaeu" }],
      ["column-renamed", "C1", { table: "Doelen", column: "Omschrijving", found: "Omschrijvng" }],
    ]);
    expect(located(sheets)?.headers).toEqual(goalsAt("A1", "B1", "C1", "D1"));
  });

  it("names a column that is there twice, and uses the left one", () => {
    const sheets = {
      Doelen: "| Code | Niveau | Omschrijving | Populatie | code |\n| D1 | Ambitie | x | Inwoners | 7 |",
    };
    expect(noticed(sheets)).toEqual([["column-twice", "E1", { table: "Doelen", column: "Code" }]]);
    expect(located(sheets)?.headers["code"]).toBe("A1");
  });

  it("is not led astray by a lone cell in the last column of the sheet", () => {
    const sheets = {
      Doelen: `${goalHeaders}\n| D1 | Ambitie | x | Inwoners |\n@ at XFD1048576\n| ver weg |`,
    };
    expect(located(sheets)?.rows).toEqual([2]);
  });
});

describe("locateTables where the user said which range is which table", () => {
  const foreign = `
    | Programma sociaal domein 2023 |

    | Nr | Laag    | Wat willen we? | Wie       | Notitie |
    | 1  | Ambitie | Meer contact   | Inwoners  | a       |
    | 2  | Bijdrage | Leren kennen  | Deelnemers | b      |

    | 3  | Bijdrage | Nog een       | Deelnemers | c      |
    | Totaal | |  |  | |`;
  const chosen = {
    table: "goals",
    sheet: "Blad1",
    headerRow: 3,
    lastRow: null,
    columns: { code: 0, level: 1, description: 2, population: 3 },
  } as const;
  const find = (sheets: Record<string, string>, ...mappings: readonly TableMapping[]) => {
    const { tables, occurrences } = locateTables(snapshotOf(sheets), mappings);
    const found = tables.get("goals");
    return {
      at: found && [found.sheet, found.headerRow, found.columns],
      rows: found?.rows.map(({ row }) => row),
      noticed: occurrences
        .filter(({ table }) => table === "goals")
        .map(({ cause, place, facts }) => [cause, place.sheet, place.row, facts]),
    };
  };

  it("takes the columns that were chosen, whatever their headers are called, without a remark", () => {
    expect(find({ Blad1: foreign }, chosen)).toEqual({
      at: ["Blad1", 3, chosen.columns],
      rows: [4, 5, 7],
      noticed: [],
    });
  });

  it("stops at the last row that was chosen, and says what looks like a row below it", () => {
    const { rows, noticed: seen } = find({ Blad1: foreign }, { ...chosen, lastRow: 4 });
    expect(rows).toEqual([4]);
    expect(seen).toEqual([
      ["rows-below-table", "Blad1", 5, { table: "Doelen", untilRow: null }],
      ["rows-below-table", "Blad1", 7, { table: "Doelen", untilRow: null }],
    ]);
  });

  it("takes the choice before a table of that very name", () => {
    const Doelen = `${goalHeaders}\n| D9 | Ambitie | x | Inwoners |`;
    expect(find({ Doelen, Blad1: foreign }, chosen).at?.[0]).toBe("Blad1");
  });

  it("notices a required column that was not chosen, and no other", () => {
    const { population, ...columns } = chosen.columns;
    expect(find({ Blad1: foreign }, { ...chosen, columns }).noticed).toEqual([
      ["column-missing", "Blad1", 3, { table: "Doelen", column: "Populatie", found: null }],
    ]);
    expect(population).toBe(3);
  });

  it("looks for the table by its name where the sheet is gone, and says so", () => {
    const Doelen = `${goalHeaders}\n| D9 | Ambitie | x | Inwoners |`;
    const { at, noticed: seen } = find({ Doelen }, chosen);
    expect(at?.[0]).toBe("Doelen");
    expect(seen).toEqual([["mapping-stale", null, null, { table: "Doelen", sheet: "Blad1" }]]);
  });

  it("passes over a field that the contract does not know, and a second choice for one table", () => {
    const columns = { ...chosen.columns, mood: 4 };
    const second = { ...chosen, sheet: "Blad2" };
    expect(find({ Blad1: foreign }, { ...chosen, columns }, second)).toMatchObject({
      at: ["Blad1", 3, chosen.columns],
      noticed: [],
    });
  });

  it("gives a chosen column to no other table", () => {
    const sheet = `
      | Code | Naam   | Kerndoel | Teleenheid | Aantal |
      | A-01 | Koffie | D1       | Bezoeken   | 12     |`;
    const mapping = {
      table: "activities",
      sheet: "Blad1",
      headerRow: 1,
      lastRow: null,
      columns: { code: 0, name: 1, coreGoals: 2, countingUnit: 3, count: 4 },
    } as const;
    const { tables } = locateTables(snapshotOf({ Blad1: sheet }), [mapping]);
    expect([...tables.keys()]).toEqual(["activities"]);
  });

  it("has one sheet be two tables where the user says so", () => {
    const sheet = `
      | Nr | Activiteit | Groep | Aantal | Doel | Eenheid  |
      | 1  | Koffie     | 65+   | 12     | D1   | Bezoeken |`;
    const at = { sheet: "Blad1", headerRow: 1, lastRow: null };
    const { tables } = locateTables(snapshotOf({ Blad1: sheet }), [
      {
        ...at,
        table: "activities",
        columns: { code: 0, name: 1, coreGoals: 4, countingUnit: 5, count: 3 },
      },
      { ...at, table: "spread", columns: { activity: 0, group: 2, count: 3 } },
    ]);
    expect(tables.get("activities")?.rows).toHaveLength(1);
    expect(tables.get("spread")?.rows).toHaveLength(1);
  });
});

describe("locateTables and a table that may be left out", () => {
  it("says nothing where Spreiding is not there or has no rows", () => {
    const Spreiding = "| Activiteit | Groep | Aantal | Aandeel in doelgroep |";
    expect(noticed({ Blad1: "" }, "spread")).toEqual([]);
    expect(noticed({ Spreiding }, "spread")).toEqual([]);
  });

  it("says which column it lacks where it is there", () => {
    expect(noticed({ Spreiding: "| Activiteit | Aantal |\n| A-01 | 12 |" }, "spread")).toMatchObject([
      ["column-missing", null, { column: "Groep" }],
    ]);
  });
});
