import { recognisePersonalData } from "../../domain/privacy/personalData/recognisePersonalData";
import { columnLetters } from "../cellAddress";
import type { Occurrence } from "../findings";
import type { FoundTable, WorkbookRecords } from "../records";
import type { SheetSnapshot } from "../snapshot";
import { tableContract, tableKeys } from "../template";
import type { Check } from "./CheckInput";

/** A column that holds personal data shows it in so many cells; more would only take time. */
const mostTexts = 1000;

/** Where people write sentences, and may name somebody. In other columns of ours a name is that of a thing. */
const freeTexts: readonly string[] = [
  "explanation",
  "story",
  "observation",
  "possibleExplanation",
  "agreed",
  "followUp",
  "underpinning",
];

/**
 * P02: no column holds personal data: e-mail addresses, telephone numbers, bank accounts, home addresses, birth dates,
 * names. Every sheet is looked at, hidden ones too; what is only possible is a note. Citizen service numbers are P01's.
 *
 * A column is judged as a whole, by its first thousand texts. The facts never hold a text of the workbook.
 */
export const noPersonalData: Check = ({ snapshot, records }) =>
  snapshot.sheets.flatMap((sheet) => inSheet(sheet, columnsOfThings(sheet, records)));

function inSheet(sheet: SheetSnapshot, things: ReadonlySet<number>): Occurrence[] {
  return columnsOf(sheet).flatMap((column): Occurrence[] => {
    const found = recognisePersonalData({ ...column, namesThings: things.has(column.index) });
    if (found === null || found.kind === "citizen-number") return [];
    const { kind, confidence, matches, filled } = found;
    const about = {
      table: null,
      place: { sheet: sheet.name, row: column.headerRow, column: column.index },
      facts: { column: columnLetters(column.index), kind, matches, filled },
      group: `${sheet.name}|${column.index}`,
    };
    return [
      confidence === "possible"
        ? { cause: "personal-data-possible", ...about }
        : { cause: "personal-data-likely", ...about },
    ];
  });
}

interface TextColumn {
  readonly index: number;
  readonly headerRow: number;
  readonly header: string;
  readonly texts: string[];
}

/** The first text of a column is taken for its header. */
function columnsOf({ rows }: SheetSnapshot): TextColumn[] {
  const columns: TextColumn[] = [];
  for (const { row, values } of rows) {
    // forEach passes over holes, so a cell in column XFD costs one step.
    values.forEach((value, index) => {
      if (typeof value !== "string") return;
      const column = columns[index];
      if (column === undefined) columns[index] = { index, headerRow: row, header: value, texts: [] };
      else if (column.texts.length < mostTexts) column.texts.push(value);
    });
  }
  return columns.filter(({ texts }) => texts.length > 0);
}

/** The columns of our tables on this sheet in which names are those of activities, organisations and the like. */
function columnsOfThings(sheet: SheetSnapshot, records: WorkbookRecords): ReadonlySet<number> {
  const tables: readonly (FoundTable<unknown> | null)[] = tableKeys.map((key) =>
    key === "assignment" ? records.assignmentTable : records[key],
  );
  return new Set(
    tables.flatMap((table, index) => {
      if (table?.sheet !== sheet.name) return [];
      const { fields } = tableContract(tableKeys[index] ?? "assignment");
      const things = Object.keys(fields).filter((field) => !freeTexts.includes(field));
      return things.flatMap((field) => table.columns[field] ?? []);
    }),
  );
}
