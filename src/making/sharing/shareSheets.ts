import type { SheetColumn, SheetContents, SheetFormat, SheetValue } from "../../documents/SheetContents";
import type { Provenance } from "../../text/ReportLabels";
import type { SharingWords } from "../../text/SharingWords";
import type { FieldContract } from "../../workbook/contract/TableContract";
import type { SharedCell, SharedTable, SharedWorkbook } from "../../workbook/sharing/SharedWorkbook";
import { withoutFormula } from "../../workbook/sharing/withoutFormula";
import { tableContract } from "../../workbook/template";
import { removalRows } from "./removalRows";

/**
 * The sheets of a copy for sharing: first what was left out, then the tables under the names of the contract.
 *
 * The name of the file is left out: it may be that of a person.
 */
export function shareSheets(
  shared: SharedWorkbook,
  words: SharingWords,
  { version, time }: Omit<Provenance, "file">,
): SheetContents[] {
  return [
    statementSheet(shared, words, words.made(version, time)),
    ...shared.tables.map((table) => tableSheet(table, shared.minimum, words)),
  ];
}

function statementSheet(
  { removals, minimum }: SharedWorkbook,
  words: SharingWords,
  made: string,
): SheetContents {
  const { where, what, count } = words.columns;
  const rows = removalRows(removals, words).map((row): SheetValue[] => [
    row.where,
    row.count,
    withoutFormula(row.what),
  ]);
  return {
    name: words.sheet,
    tableName: "Deelversie",
    columns: [
      { header: where, width: 20, format: "text" },
      { header: count, width: 12, format: "wholeNumber" },
      { header: what, width: 90, format: "text" },
    ],
    rows: rows.length === 0 ? [[null, null, words.nothingRemoved]] : rows,
    note: [made, words.marks(minimum), words.neverTaken, words.readItOver],
  };
}

function tableSheet(
  { table, fields, rows }: SharedTable,
  minimum: number,
  words: SharingWords,
): SheetContents {
  const contract = tableContract(table);
  const written = (cell: SharedCell): SheetValue => {
    if (cell === null || typeof cell !== "object") return cell;
    if (cell.hidden === "removed") return words.removedText;
    return cell.hidden === "small" ? words.belowMinimum(minimum) : words.hiddenMark;
  };
  return {
    name: contract.name,
    tableName: contract.name,
    columns: fields.flatMap((field) => {
      const known = contract.fields[field];
      return known === undefined ? [] : [columnOf(field, known)];
    }),
    rows: rows.map((row) => row.map(written)),
  };
}

function columnOf(field: string, { header, kind }: FieldContract): SheetColumn {
  const width = Math.max(kind === "text" ? 30 : 12, header.length + 4);
  return { header, width, format: formatOf(field, kind) };
}

/** A year is no number of thousands. */
function formatOf(field: string, kind: FieldContract["kind"]): SheetFormat {
  if (kind === "number" || kind === "measuredValue") return "number";
  if (kind !== "wholeNumber") return "text";
  return /year/i.test(field) ? "number" : "wholeNumber";
}
