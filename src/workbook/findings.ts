import type { CauseContract, RuleCode, Severity } from "./causes/CauseContract";
import type { AssignmentCauseFacts } from "./causes/assignmentCauses";
import { assignmentCauses } from "./causes/assignmentCauses";
import type { CellCauseFacts } from "./causes/cellCauses";
import { cellCauses } from "./causes/cellCauses";
import type { TableCauseFacts } from "./causes/tableCauses";
import { tableCauses } from "./causes/tableCauses";
import type { GoalCauseFacts } from "./causes/goalCauses";
import { goalCauses } from "./causes/goalCauses";
import type { ReachCauseFacts } from "./causes/reachCauses";
import { reachCauses } from "./causes/reachCauses";
import type { IndicatorCauseFacts } from "./causes/indicatorCauses";
import { indicatorCauses } from "./causes/indicatorCauses";
import type { ConversationCauseFacts } from "./causes/conversationCauses";
import { conversationCauses } from "./causes/conversationCauses";
import type { ExperienceCauseFacts } from "./causes/experienceCauses";
import { experienceCauses } from "./causes/experienceCauses";
import type { PrivacyCauseFacts } from "./causes/privacyCauses";
import { privacyCauses } from "./causes/privacyCauses";
import type { CostCauseFacts } from "./causes/costCauses";
import { costCauses } from "./causes/costCauses";
import type { PlausibilityCauseFacts } from "./causes/plausibilityCauses";
import { plausibilityCauses } from "./causes/plausibilityCauses";
import type { TrajectoryCauseFacts } from "./causes/trajectoryCauses";
import { trajectoryCauses } from "./causes/trajectoryCauses";
import type { YearCauseFacts } from "./causes/yearCauses";
import { yearCauses } from "./causes/yearCauses";
import type { TableKey } from "./template";

/**
 * Everything that can be wrong, with the facts its sentence needs. A cause without a sentence does not compile.
 *
 * `activity` is the activity's name or else its code; `targetGroup` and `indicator` are codes or else descriptions;
 * null where the row has none of the two. The facts of a finding never hold a citizen service number: what could be one
 * was masked, or rounded where it is a number (`withoutCitizenNumbers`).
 */
export interface CauseFacts
  extends
    AssignmentCauseFacts,
    CellCauseFacts,
    TableCauseFacts,
    GoalCauseFacts,
    ReachCauseFacts,
    IndicatorCauseFacts,
    ExperienceCauseFacts,
    ConversationCauseFacts,
    PrivacyCauseFacts,
    TrajectoryCauseFacts,
    CostCauseFacts,
    PlausibilityCauseFacts,
    YearCauseFacts {}

export type Cause = keyof CauseFacts;

/** Which rule a cause belongs to and how much it weighs. */
export const causes: { readonly [C in Cause]: CauseContract } = {
  ...assignmentCauses,
  ...cellCauses,
  ...tableCauses,
  ...goalCauses,
  ...reachCauses,
  ...indicatorCauses,
  ...experienceCauses,
  ...conversationCauses,
  ...privacyCauses,
  ...trajectoryCauses,
  ...costCauses,
  ...plausibilityCauses,
  ...yearCauses,
};

/** How many rules a workbook is checked by. */
export const ruleCount = new Set(Object.values(causes).map(({ rule }) => rule)).size;

/** Where something stands. `column` is null where a whole row, table or workbook is meant. */
export interface Place {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
}

/** One thing seen at one place, before equal causes are brought together. */
export type Occurrence = { [C in Cause]: OccurrenceOf<C> }[Cause];

export interface OccurrenceOf<C extends Cause> {
  readonly cause: C;
  readonly table: TableKey | null;
  readonly place: Place;
  readonly facts: CauseFacts[C];
  /** Occurrences of one cause with equal groups become one finding. */
  readonly group: string;
}

/** One cause, one message: the first three places and how many there are in all. */
export type Finding = { [C in Cause]: FindingOf<C> }[Cause];

export interface FindingOf<C extends Cause> {
  /** By which a finding is known from one check to the next; it holds no citizen service number. */
  readonly key: string;
  readonly cause: C;
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly table: TableKey | null;
  readonly count: number;
  /** The first three places at most, in the order in which a reader meets them. */
  readonly examples: readonly [Example<C>, ...Example<C>[]];
  /** Why the finding may stand, as the user wrote it; null where nothing was said. */
  readonly explanation: string | null;
}

export interface Example<C extends Cause> {
  readonly place: Place;
  readonly facts: CauseFacts[C];
}

export type WorkbookState = "ready" | "ready-with-explanation" | "not-ready";
