import { Stays } from "../../domain/trajectories/journeys/Stays";
import { dayAt } from "../range/dayAt";
import { inColumns } from "../range/inColumns";
import { isBlankRow } from "../range/isBlankRow";
import { textAt } from "../range/textAt";
import { refuseCitizenNumbers } from "./refuseCitizenNumbers";

const columns = ["trajectory", "provision", "stayStart", "stayEnd"] as const;

/** The stays of a range, and of each its row as counted from 1. */
export interface StaysInRange {
  readonly stays: Stays;
  readonly rowNumbers: readonly number[];
}

/**
 * Reads one stay a row; blank rows are passed over.
 *
 * @throws FormulaRefusal  "citizen-numbers"; those of inColumns, dayAt and textAt
 */
export function staysInRange(argument: unknown, parameter: string): StaysInRange {
  const range = inColumns(argument, { parameter, columns, required: columns });
  const stays = new Stays();
  const rowNumbers: number[] = [];
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const pseudonym = textAt(range, index, "trajectory");
    if (pseudonym === "" && isBlankRow(range.rows[index] ?? [])) continue;
    const provision = textAt(range, index, "provision");
    stays.add(pseudonym, provision, dayAt(range, index, "stayStart"), dayAt(range, index, "stayEnd"));
    rowNumbers.push(index + 1);
  }
  refuseCitizenNumbers(stays.persons.names);
  return { stays, rowNumbers };
}
