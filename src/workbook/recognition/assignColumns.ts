import type { FieldContract, FieldKind } from "../contract/TableContract";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import { inOtherYears, ofRightYear } from "./columnsOfYears";
import { contentsEvidence } from "./contentsEvidence";
import type { HeaderNames } from "./HeaderNames";
import type { KnownCodes } from "./KnownCodes";
import type { NameEvidence } from "./nameEvidence";
import type { ProfiledColumn } from "./ProfiledColumn";
import type { ColumnProposal, ColumnReason } from "./TableProposal";
import { inDoubt, nearlyEqual } from "./TableProposal";

/** Below this a proposal would be noise. */
const lowest = 0.4;
/** A heading above the columns says less than a header of their own. */
const ofJoined = 0.9;
const ofDoubt = 0.85;
/** What stands in a column never tells as much as a name. */
const ofContentsAlone = 0.75;

/** Of these kinds the contents alone may tell. */
const mayTell: ReadonlySet<FieldKind> = new Set(["code", "codes", "choice", "period"]);

/**
 * Which of these columns holds which field of a table, each column and each field once; the surest first.
 *
 * Of columns that differ in their year only, the one of the year that the workbook is about is proposed, and in doubt.
 */
export function assignColumns(
  table: TableKey,
  columns: readonly ProfiledColumn[],
  known: KnownCodes,
  names: HeaderNames,
): readonly ColumnProposal[] {
  const fields = Object.entries(tableContract(table).fields);
  const all = columns
    .flatMap((column) =>
      fields.flatMap(([field, contract]) => weigh(table, field, contract, column, known, names) ?? []),
    )
    .sort((one, other) => other.confidence - one.confidence || needOf(table, other) - needOf(table, one));
  const taken: ColumnProposal[] = [];
  for (const one of all) {
    if (taken.some(({ field, column }) => field === one.field || column === one.column)) continue;
    const rivals = all.filter(
      (other) =>
        other !== one &&
        (other.field === one.field || other.column === one.column) &&
        other.confidence > one.confidence - nearlyEqual &&
        !taken.some(({ field, column }) => field === other.field || column === other.column),
    );
    const years = inOtherYears(one, all, columns).filter(
      ({ column }) => !taken.some((other) => other.column === column),
    );
    const chosen = ofRightYear(one, years, columns, names.reportingYear);
    taken.push(rivals.length + years.length === 0 ? chosen : doubted(chosen));
  }
  return taken;
}

function doubted({ field, column, confidence, reason }: ColumnProposal): ColumnProposal {
  return { field, column, confidence: Math.min(confidence * ofDoubt, inDoubt), reason };
}

function needOf(table: TableKey, { field }: ColumnProposal): number {
  return Number(tableContract(table).fields[field]?.required ?? false);
}

function weigh(
  table: TableKey,
  field: string,
  contract: FieldContract,
  { column, own, joined, profile }: ProfiledColumn,
  known: KnownCodes,
  names: HeaderNames,
): ColumnProposal | null {
  const { strength, reason } = named((header) => names.evidence(table, field, header), own, joined);
  if (strength === 0 && !mayTell.has(contract.kind)) return null;
  const { fit, tells } = contentsEvidence(contract, profile, known);
  if (strength === 0) return proposed(field, column, tells * ofContentsAlone, "contents");
  const byName = strength * (0.3 + 0.7 * fit);
  // Where the contents say the same, less of the doubt is left.
  return proposed(field, column, 1 - (1 - byName) * (1 - 0.5 * tells), reason);
}

function proposed(
  field: string,
  column: number,
  confidence: number,
  reason: ColumnReason,
): ColumnProposal | null {
  return confidence < lowest ? null : { field, column, confidence, reason };
}

function named(evidence: (header: string) => NameEvidence, own: string, joined: string): NameEvidence {
  const ofOwn = evidence(own);
  if (joined === own) return ofOwn;
  const ofAll = evidence(joined);
  const strength = own === "" ? ofAll.strength : ofAll.strength * ofJoined;
  return strength > ofOwn.strength ? { strength, reason: ofAll.reason } : ofOwn;
}
