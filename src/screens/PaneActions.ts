import type { RuleCode } from "../workbook/causes/CauseContract";
import type { CellChange } from "../workbook/CellChange";
import type { TableModule } from "../workbook/contract/TableContract";
import type { Place } from "../workbook/findings";
import type { Fix } from "../workbook/fixes/Fix";
import type { AppliedFix, RuleChoice, TableMapping } from "../workbook/kept/KeptChoices";
import type { CellRange } from "../workbook/snapshot";
import type { TableKey } from "../workbook/template";
import type { AnswersNotSaved } from "./answer/AnswerKeeper";
import type { AnswerRound, GivenAnswers } from "./answer/AnswerRound";
import type { ReportKind } from "../report/conversation/ReportKind";
import type {
  ReportOrder,
  ReportPreview,
  ReportSaved,
  ReportSheetsReady,
  ReportWatch,
} from "./report/ReportOrder";

/**
 * Everything the screens can ask for. Each settles when the workbook holds the outcome; what goes wrong becomes
 * `PaneFacts.trouble`, never a rejection.
 */
export interface PaneActions {
  readonly check: () => Promise<void>;
  /** Stops what is running; the old results stay. */
  readonly stop: () => void;
  /** Tries again what ended in `trouble`. */
  readonly retry: () => Promise<void>;
  readonly dismiss: () => void;
  readonly goTo: (place: Place) => Promise<void>;
  /** All or none; each is kept in the workbook so that it can be taken back. */
  readonly applyFixes: (fixes: readonly Fix[]) => Promise<void>;
  readonly undoFix: (fix: AppliedFix) => Promise<void>;
  /** An empty text takes the explanation away. */
  readonly explain: (finding: string, text: string) => Promise<void>;
  /** Lets a rule count for less in this workbook; null lets it count as usual again. */
  readonly chooseRule: (rule: RuleCode, choice: RuleChoice["choice"] | null, reason: string) => Promise<void>;
  /** Keeps in the workbook what was found without errors, so that a later change shows. */
  readonly seal: () => Promise<void>;
  /** Opens a copy that may go to others in a window of its own. */
  readonly shareCopy: () => Promise<void>;
  /** Opens a template for a provider in a window of its own. */
  readonly makeTemplate: (wish: TemplateWish) => Promise<void>;
  /** Replaces the mapping of the table; null goes back to finding it by its names. */
  readonly mapTable: (table: TableKey, mapping: TableMapping | null) => Promise<void>;
  /** Several at once, all or none; those of other tables stay. */
  readonly mapTables: (mappings: readonly TableMapping[]) => Promise<void>;
  /** The user's own cells, after the screen has shown what will change. */
  readonly changeCells: (changes: readonly CellChange[]) => Promise<void>;
  /** What is selected in the workbook now; null where nothing is. */
  readonly selectedRange: () => Promise<(CellRange & { readonly sheet: string }) | null>;
  /** Sheets of the template that are not there yet: those that every workbook has, or the tables asked for. */
  readonly insertTemplate: (tables?: readonly TableKey[]) => Promise<void>;
  /** A new sheet with a live example of each formula. */
  readonly writeExamples: () => Promise<void>;
  /** Our sheets Controle, Bereik and Beweging, of the last check; those that are there are written anew. */
  readonly writeOutcomes: () => Promise<void>;
  /** Makes the rows ready that are missing; from then on the pane shows nothing but the questions. */
  readonly startAnswers: (round: AnswerRound) => Promise<void>;
  /** Adds the answers of these participants to the counts, all or none. Null once the workbook holds them. */
  readonly saveAnswers: (
    round: AnswerRound,
    answers: readonly GivenAnswers[],
  ) => Promise<AnswersNotSaved | null>;
  /** Back to the screens, after the team leader gave the code; they say what was done. */
  readonly stopAnswers: (said: string) => void;
  /** What would be on the table now, of one provider or of the whole; null where it was stopped or the workbook refused. */
  readonly previewReport: (provider: string | null, watch: ReportWatch) => Promise<ReportPreview | null>;
  /** Makes a report and puts it with the user's downloads. */
  readonly saveReport: (order: ReportOrder, watch: ReportWatch) => Promise<ReportSaved>;
  /** Makes the sheets of a report of the whole, without writing them; null where it was stopped or the workbook refused. */
  readonly makeReportSheets: (kind: ReportKind, watch: ReportWatch) => Promise<ReportSheetsReady | null>;
  /** In the user's own browser. */
  readonly openCheckPage: () => Promise<void>;
}

/** What a template for a provider is to hold. */
export interface TemplateWish {
  /** Null: for whichever provider. */
  readonly provider: string | null;
  /** Besides the spine. */
  readonly modules: readonly TableModule[];
}
