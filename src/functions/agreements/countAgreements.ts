import type { StatusCounts } from "../../domain/agreements/agreementShares";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { choiceIn } from "../range/choiceIn";
import { missingText } from "../range/missingText";
import type { RangeInColumns } from "../range/RangeInColumns";
import { textAt } from "../range/textAt";
import { GoalSlots } from "../reach/GoalSlots";

type AgreementsRange = RangeInColumns<"agreement" | "coreGoal" | "agreementStatus">;
type Status = keyof StatusCounts;
type Counts = { -readonly [Key in Status]: number };

interface CountedAgreements {
  readonly goals: readonly { readonly goal: string; readonly counts: StatusCounts }[];
  readonly withoutGoal: StatusCounts;
  readonly total: StatusCounts;
}

/**
 * Counts the agreements of a range per goal and status, in one pass and without keeping the rows.
 *
 * Rows without an agreement are passed over: activities stand in the same table.
 *
 * @throws FormulaRefusal  "cell-blank" for a status without an agreement; "not-a-choice", "error-in-cell", "no-rows"
 */
export function countAgreements(range: AgreementsRange): CountedAgreements {
  const slots = new GoalSlots(null);
  const ofGoals: Counts[] = [];
  const withoutGoal = noneCounted();
  const statuses = new Map<unknown, Status>();
  const { coreGoal: goalAt } = range.positions;
  let found = false;
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const status = statusAt(range, index, statuses);
    if (!hasAgreement(range, index, status)) continue;
    const goalCell = goalAt < 0 ? "" : range.rows[index]?.[goalAt];
    const slot = slots.of(goalCell, () => filledTextAt(range, index, "coreGoal"))[0];
    const counts = slot === undefined ? withoutGoal : (ofGoals[slot] ??= noneCounted());
    counts[status] += 1;
    found = true;
  }
  if (!found) throw new FormulaRefusal("no-rows", {});
  const goals = ofGoals.map((counts, slot) => ({ goal: slots.codes[slot] ?? "", counts }));
  return { goals, withoutGoal, total: sumOf([...ofGoals, withoutGoal]) };
}

const noneCounted = (): Counts => ({ done: 0, partly: 0, not: 0, notYetDue: 0, withoutStatus: 0 });

function sumOf(parts: readonly Counts[]): Counts {
  const total = noneCounted();
  const statuses = Object.keys(total) as Status[];
  for (const part of parts) for (const status of statuses) total[status] += part[status];
  return total;
}

const statusNames = { done: "done", partly: "partly", not: "not", "not-yet-due": "notYetDue" } as const;

/** Read once for each word that stands there: there are many rows and few statuses. */
function statusAt(range: AgreementsRange, index: number, known: Map<unknown, Status>): Status {
  const cell = range.rows[index]?.[range.positions.agreementStatus];
  let status = known.get(cell);
  if (status === undefined) {
    const text = filledTextAt(range, index, "agreementStatus");
    const choice = choiceIn(text, formulaChoices.agreementStatus, index + 1);
    status = choice === null ? "withoutStatus" : statusNames[choice];
    known.set(cell, status);
  }
  return status;
}

/** No text that says that there is nothing is longer than this; to look for one in every sentence takes time. */
const longestMark = 20;

function hasAgreement(range: AgreementsRange, index: number, status: Status): boolean {
  const text = textAt(range, index, "agreement");
  if (text.length > longestMark || (text !== "" && missingText(text) !== "blank")) return true;
  if (status === "withoutStatus") return false;
  throw new FormulaRefusal("cell-blank", { row: index + 1, column: formulaColumns.agreement[0] });
}

/** "" too where the text says that there is nothing ("n.v.t.", "-"). */
function filledTextAt(range: AgreementsRange, index: number, column: keyof AgreementsRange["positions"]) {
  const text = textAt(range, index, column);
  return missingText(text) === "blank" ? "" : text;
}
