import { agendaNotes } from "../../workbook/agenda/agendaNotes";
import type { CheckStep } from "../../workbook/CheckProgress";
import { CheckProgress } from "../../workbook/CheckProgress";
import type { CheckedWorkbook } from "../../workbook/checkWorkbook";
import { checkWorkbookInSteps } from "../../workbook/checkWorkbook";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readWorkbookInSteps } from "../../workbook/views/readWorkbookInSteps";
import { viewOfWorkbookInSteps } from "../../workbook/views/viewOfWorkbook";
import type { ConversationFacts } from "./ConversationFacts";
import { factsOfConversation } from "./factsOfConversation";
import type { ReportView } from "./ReportView";

/**
 * From the cells of a workbook to all that is put on the table, in steps of some milliseconds, so that whoever runs it
 * can show how far it is, or stop.
 *
 * @param previous  last year's workbook; null where there is none
 */
export function* reportOfSnapshot(
  snapshot: WorkbookSnapshot,
  { view, previous }: { readonly view: ReportView; readonly previous: WorkbookSnapshot | null },
): Generator<CheckStep, ConversationFacts> {
  const notes = agendaNotes(snapshot);
  const notesBefore = previous === null ? [] : agendaNotes(previous);
  const isWholeAsked = view.kind === "provider" && notes.length + notesBefore.length > 0;
  const parts = (previous === null ? 4 : 5) + (isWholeAsked ? 1 : 0);
  const { snapshot: cells, ...viewFacts } = yield* part(0, parts, viewOfWorkbookInSteps(snapshot, view));
  const checked = yield* part(1, parts, checkWorkbookInSteps(snapshot));
  // Where nothing is hidden or left out, the view is the workbook. Findings are those of the workbook as it is.
  const shown =
    cells === snapshot ? checked : { ...checked, ...(yield* part(2, parts, readWorkbookInSteps(cells))) };
  const before =
    previous === null
      ? null
      : { checked: yield* part(3, parts, readWorkbookInSteps(previous)), notes: notesBefore };
  const keysOfWhole = isWholeAsked
    ? yield* part(parts - 2, parts, rowKeysOfWhole(snapshot, checked))
    : new Set<string>();
  const input = { checked, shown, view, viewFacts, notes, previous: before, keysOfWhole };
  const last = factsOfConversation(input);
  return yield* part(parts - 1, parts, new CheckProgress(0).during(last));
}

/** What stands in the agenda of everybody together, whatever was written beside it. */
function* rowKeysOfWhole(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook,
): Generator<CheckStep, Set<string>> {
  const view = { kind: "whole" } as const;
  const { snapshot: cells, ...viewFacts } = yield* part(0, 3, viewOfWorkbookInSteps(snapshot, view));
  const shown =
    cells === snapshot ? checked : { ...checked, ...(yield* part(1, 3, readWorkbookInSteps(cells))) };
  const input = {
    checked,
    shown,
    view,
    viewFacts,
    notes: [],
    previous: null,
    keysOfWhole: new Set<string>(),
  };
  const facts = new CheckProgress(0).during(factsOfConversation(input));
  const { reasons, questions } = yield* part(2, 3, facts);
  return new Set([...reasons, ...questions].map(({ key }) => key));
}

const stepsPerPart = 1000;

/** Each part as an equal share of the whole. */
function* part<Outcome>(
  index: number,
  parts: number,
  work: Generator<CheckStep, Outcome>,
): Generator<CheckStep, Outcome> {
  let step = work.next();
  while (!step.done) {
    const { done, total } = step.value;
    const within = total === 0 ? 0 : Math.round((stepsPerPart * done) / total);
    yield { done: index * stepsPerPart + within, total: parts * stepsPerPart };
    step = work.next();
  }
  return step.value;
}
