import type { GoalPage } from "../../../report/conversation/GoalPage";
import type { GoalReach } from "../../../report/report";
import { reachInShort } from "../compose/levels/reachLevel";
import type { ReportFrame } from "../compose/ReportFrame";
import type { ReportFigure } from "../ReportDocument";
import { rounded } from "./rounded";

const shareDecimals = 3;
const mostShareDecimals = 5;

/** The reach of a goal's activities, one figure for each target group. */
export function reachFigures({ reach }: GoalPage, frame: ReportFrame): ReportFigure[] {
  return reach.map((one) => ({
    key: `${one.goal}|reach|${one.targetGroup ?? ""}`,
    goal: one.goal,
    goalDescription: one.goalDescription,
    level: "reach",
    owner: "provider",
    subject: one.targetGroupDescription ?? one.targetGroup ?? frame.reach.noTargetGroup,
    shown: shownOf(one, frame),
    ...numbersOf(one),
    persons: one.persons !== null && one.persons.exact ? one.persons.lower : null,
    method: frame.figures.methods.reach(one),
    source: sourceOf(one, frame),
    period: frame.period,
    remark: remarkOf(one, frame),
  }));
}

function shownOf(reach: GoalReach, frame: ReportFrame): string {
  const short = reachInShort(reach, frame);
  return reach.share === null ? short : `${short} ${frame.page.reach.ofTargetGroup}`;
}

/** The numbers behind a share, and which are not in it. */
function remarkOf(reach: GoalReach, { page, sentences }: ReportFrame): string {
  const notCounted = reach.persons === null ? null : sentences.reach.notCounted(reach.persons);
  return [...(reach.share === null ? [] : [page.reach.behind(reach)]), notCounted]
    .filter((part) => part !== null)
    .join(" ");
}

function numbersOf(reach: GoalReach): Pick<ReportFigure, "value" | "lower" | "upper" | "unit"> {
  const { share, persons } = reach;
  const bounds = share ?? persons;
  if (bounds === null) return { value: null, lower: null, upper: null, unit: "share" };
  const decimals = share === null ? 0 : decimalsOf(share);
  if (share === null && persons?.hidden?.upperKnown === false) {
    return { value: null, lower: rounded(bounds.lower, decimals), upper: null, unit: "persons" };
  }
  return {
    value: bounds.lower === bounds.upper ? rounded(bounds.lower, decimals) : null,
    lower: rounded(bounds.lower, decimals),
    upper: rounded(bounds.upper, decimals),
    unit: share === null ? "persons" : "share",
  };
}

/** More decimals only where the two ends would look the same: a range must not be taken for a counted share. */
function decimalsOf({ lower, upper }: NonNullable<GoalReach["share"]>): number {
  const looksLikeOne = rounded(lower, shareDecimals) === rounded(upper, shareDecimals);
  return looksLikeOne ? mostShareDecimals : shareDecimals;
}

function sourceOf({ source, referenceDate }: GoalReach, { figures, sentences }: ReportFrame): string {
  const size = [source, referenceDate === null ? null : sentences.numbers.formatDate(referenceDate)].filter(
    (part) => part !== null,
  );
  return [figures.sources.activities, ...(size.length === 0 ? [] : [size.join(", ")])].join("; ");
}
