import { codeKey } from "../../domain/codes/codeKey";
import { agreementStatus } from "../../domain/agreements/agreementStatus";
import { maskCitizenNumbers } from "../../domain/privacy/maskCitizenNumbers";
import type { Activity, WorkbookRecords } from "../../workbook/records";
import type { GoalActivity } from "../report";
import type { AgreementItem, PageAgreements } from "./GoalPage";
import type { PagesOfGoals } from "./pagesOfGoals";

/** The activities of one page; of an activity that serves goals of it in both ways, the core counts. */
export interface PageActivities {
  readonly core: readonly Activity[];
  readonly side: readonly Activity[];
  /** Of which what was agreed stands on this page: each activity has one, that of its first core goal. */
  readonly agreed: readonly Activity[];
}

/** By page, in the order of Activiteiten. */
export function activitiesByPage(
  { activities }: WorkbookRecords,
  { pageOf }: PagesOfGoals,
): Map<string, PageActivities> {
  const found = new Map<string, { core: Activity[]; side: Activity[]; agreed: Activity[] }>();
  const on = (page: string) => {
    const known = found.get(page) ?? { core: [], side: [], agreed: [] };
    found.set(page, known);
    return known;
  };
  const pagesOf = (goals: readonly string[]): string[] => [
    ...new Set(goals.flatMap((goal) => pageOf(goal) ?? [])),
  ];
  for (const activity of activities?.rows ?? []) {
    const core = pagesOf(activity.coreGoals);
    for (const page of core) on(page).core.push(activity);
    for (const page of pagesOf(activity.sideGoals)) if (!core.includes(page)) on(page).side.push(activity);
    const [first] = core;
    if (first !== undefined && isAgreed(activity)) on(first).agreed.push(activity);
  }
  return found;
}

const isAgreed = ({ agreement, agreementStatus: status }: Activity): boolean =>
  agreement !== null || status !== null;

export function namedActivities({ core, side }: PageActivities): GoalActivity[] {
  const named = (activities: readonly Activity[], part: GoalActivity["part"]): GoalActivity[] =>
    activities.map(({ code, name }) => ({ code, name, part }));
  return [...named(core, "core"), ...named(side, "side")];
}

/** Descriptions, or else codes as they are typed. */
export function targetGroupsOf(
  { core }: PageActivities,
  descriptions: ReadonlyMap<string, string | null>,
): string[] {
  const groups = new Map<string, string>();
  for (const { targetGroup } of core) {
    if (targetGroup === null || groups.has(codeKey(targetGroup))) continue;
    groups.set(codeKey(targetGroup), descriptions.get(codeKey(targetGroup)) ?? targetGroup);
  }
  return [...groups.values()];
}

export function pageAgreements({ agreed }: PageActivities): PageAgreements | null {
  if (agreed.length === 0) return null;
  const { total } = agreementStatus(agreed.map(({ agreementStatus: status }) => ({ goal: null, status })));
  return { shares: total, items: agreed.map(agreementItem) };
}

function agreementItem({
  code,
  name,
  agreement,
  agreementStatus: status,
  explanation,
}: Activity): AgreementItem {
  return { activity: code, name, agreement: told(agreement), status, explanation: told(explanation) };
}

/** Nothing of ours repeats a citizen service number, wherever it was typed. */
const told = (text: string | null): string | null => (text === null ? null : maskCitizenNumbers(text));
