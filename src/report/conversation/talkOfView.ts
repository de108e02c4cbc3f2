import { codeKey } from "../../domain/codes/codeKey";
import { wordsOfOwnName } from "../../domain/codes/ownName";
import type { WorkbookRecords } from "../../workbook/records";
import { providerKey, providerOf } from "../../workbook/views/providersOf";
import type { ViewFacts } from "../../workbook/views/WorkbookView";
import type { ConversationPoint } from "../ConversationReport";
import type { GoalName } from "./GoalName";
import type { PagesOfGoals } from "./pagesOfGoals";
import type { ReportView } from "./ReportView";
import { keyWords } from "./RowKeys";

/** What people said that a view shows. */
export interface TalkOfView {
  readonly isOfPoint: (point: ConversationPoint) => boolean;
  /**
   * Of a note in our agenda.
   *
   * @param goal  of its row, or of what its key names
   */
  readonly isOfNote: (key: string, goal: GoalName | null) => boolean;
  readonly isOfGoal: (goal: string | null) => boolean;
}

export interface TalkOfViewInput {
  readonly view: ReportView;
  readonly viewFacts: Pick<ViewFacts, "providers" | "isKnown">;
  /** Of the view. */
  readonly shown: WorkbookRecords;
  /** The workbooks in which people said it: this one as it is, and last year's. */
  readonly all: readonly WorkbookRecords[];
  readonly pages: PagesOfGoals;
}

/**
 * In the view of one provider, where there are more: only what is about that provider's own activities, about goals on whose
 * page it has an activity, or about what goes on in town and in the country. What names an activity or a provider outside the
 * view is left out; so is what nobody can tell to be about this provider.
 *
 * Not for: the texts themselves. Who names another provider within an explanation is not noticed.
 *
 * @returns  null where everything is shown
 */
export function talkOfView({ view, viewFacts, shown, all, pages }: TalkOfViewInput): TalkOfView | null {
  if (view.kind === "whole" || (viewFacts.isKnown && viewFacts.providers.length === 1)) return null;
  const own = providerKey(view.provider);
  const activities = shown.activities?.rows ?? [];
  const ownPages = new Set(
    activities.flatMap(({ coreGoals, sideGoals }) => [...coreGoals, ...sideGoals].map(pages.pageOf)),
  );
  const namesOwn = namesAnyOf(activities.flatMap(({ code, name }) => [code, name]));
  const namesOthers = namesAnyOf([
    ...all.flatMap((records) => namesOutside(records, own)),
    ...viewFacts.providers.filter((name) => providerKey(name) !== own),
  ]);
  const isOwnPage = (page: string | null): boolean => page !== null && ownPages.has(page);
  return {
    isOfPoint: ({ topic, about, development }) => {
      if (about !== null) {
        return isOwnPage(
          about.kind === "goal" ? pages.pageOf(about.code) : pages.pageOfIndicator(about.code),
        );
      }
      return !namesOthers(topic ?? "") && (development !== null || namesOwn(topic ?? ""));
    },
    isOfNote: (key, goal) => {
      const named = activityNamedIn(key);
      if (named !== null && namesOthers(named)) return false;
      return isOwnPage(pages.pageOf(goal?.code ?? null)) || (named !== null && namesOwn(named));
    },
    isOfGoal: (goal) => isOwnPage(pages.pageOf(goal)),
  };
}

/** Also activities of which nobody says whose they are. */
function namesOutside(records: WorkbookRecords, own: string): (string | null)[] {
  const outside = (records.activities?.rows ?? []).filter((activity) => {
    const name = providerOf(activity, records);
    return name === null || providerKey(name) !== own;
  });
  return outside.flatMap(({ code, name }) => [code, name]);
}

const wordsBeforeActivity: readonly string[] = [keyWords.agreement, keyWords.core, keyWords.open];

/** The part of the key of a row in which an activity may stand; null where no activity stands in such a key. */
function activityNamedIn(key: string): string | null {
  const [first = "", ...rest] = key.split(" ");
  return wordsBeforeActivity.includes(first) ? rest.join(" ") : null;
}

/** Whether a text is one of these codes and names, or holds one as whole words. */
function namesAnyOf(names: readonly (string | null)[]): (text: string) => boolean {
  const written = names.filter((name) => name !== null);
  const codes = new Set(written.map(codeKey).filter((code) => code !== ""));
  const known = [...new Set(written.map(wordsOf))].filter((words) => words.trim() !== "");
  return (text) => {
    const words = wordsOf(text);
    return codes.has(codeKey(text)) || known.some((name) => words.includes(name));
  };
}

/** With a blank on either side, so that only whole words are found. */
const wordsOf = (text: string): string => ` ${wordsOfOwnName(text).join(" ")} `;
