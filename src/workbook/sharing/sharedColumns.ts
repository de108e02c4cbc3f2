import { recogniseCitizenNumbers } from "../../domain/privacy/personalData/recogniseCitizenNumbers";
import { recogniseNames } from "../../domain/privacy/personalData/recogniseNames";
import type { FieldKind } from "../contract/TableContract";
import type { SheetRow } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { tableContract } from "../template";
import type { TextRole } from "./personalDataInText";
import type { SharedColumn } from "./sharedCell";
import { fieldsOfSomebody, fieldsOfThings } from "./sharingRules";

/** A column shows what it holds in so many cells; more would only take time. */
const mostTexts = 1000;
/** What crosses say stands in no column of its own. */
const fieldsOfCrosses: readonly string[] = ["coreGoals", "sideGoals"];
const numbers: readonly FieldKind[] = ["number", "measuredValue"];

/** The columns of a table that the workbook has, in the order of the contract, and what each may hold. */
export function sharedColumns(
  { table, columns, goalColumns = [] }: LocatedTable,
  rows: readonly SheetRow[],
): SharedColumn[] {
  return Object.entries(tableContract(table).fields).flatMap(([field, { kind, header }]): SharedColumn[] => {
    const column = columns[field];
    const [crosses] = goalColumns;
    if (crosses !== undefined && fieldsOfCrosses.includes(field)) {
      const { column: first } = crosses;
      return [{ field, column: first, kind, role: "thing", holdsCitizenNumbers: false, isFromCrosses: true }];
    }
    if (column === undefined) return [];
    const role = roleOf(`${table}.${field}`, kind, rows, column);
    const holdsCitizenNumbers = numbers.includes(kind) && isCitizenNumberColumn(header, rows, column);
    return [{ field, column, kind, role, holdsCitizenNumbers, isFromCrosses: false }];
  });
}

/** A column of sentences that turns out to be one of names is read as one of names. */
function roleOf(name: string, kind: FieldKind, rows: readonly SheetRow[], column: number): TextRole {
  if (kind !== "text" || fieldsOfThings.includes(name)) return "thing";
  if (fieldsOfSomebody.includes(name)) return "somebody";
  const texts = rows.slice(0, mostTexts).flatMap(({ values }) => {
    const value = values[column];
    return typeof value === "string" ? [value] : [];
  });
  return recogniseNames({ header: "", texts })?.kind === "name" ? "somebody" : "free";
}

function isCitizenNumberColumn(header: string, rows: readonly SheetRow[], column: number): boolean {
  const texts = rows.slice(0, mostTexts).flatMap(({ values }) => {
    const value = values[column];
    return typeof value === "number" ? [String(value)] : [];
  });
  return recogniseCitizenNumbers({ header, texts }) !== null;
}
