import { codeKey } from "../../domain/codes/codeKey";
import { outcomeCriteria } from "../../domain/experience/OutcomeCriterion";
import type { OutcomeCriterion } from "../../domain/experience/OutcomeCriterion";
import type { WorkbookRecords } from "../../workbook/records";
import type { ConversationPoint } from "../ConversationReport";
import type { GoalExperience } from "../ExperienceReport";
import type { Report } from "../report";
import type { GoalPage, MonitoringLevel } from "./GoalPage";
import { groupedBy } from "./groupedBy";
import type { PageActivities } from "./pageActivities";
import { activitiesByPage, namedActivities, pageAgreements, targetGroupsOf } from "./pageActivities";
import type { PagesOfGoals } from "./pagesOfGoals";
import type { PointsByYear } from "./pointsByYear";

/** Every goal about which anything is said, with all that is; in the order of the tree, then goals that are not in Doelen. */
export function goalPages(
  records: WorkbookRecords,
  report: Report,
  pages: PagesOfGoals,
  points: PointsByYear,
): GoalPage[] {
  const said = saidByPage(records, report, pages, points);
  const descriptions = descriptionsOf(records);
  const met = new Set(Object.values(said).flatMap((byPage) => [...byPage.keys()]));
  const inTree = pages.tree.inTreeOrder.filter((page) => met.has(page));
  const others = [...met].filter((page) => !pages.goals.has(page));
  const contributions = groupedBy(pages.tree.inTreeOrder, (key) => {
    const page = pages.pageOf(pages.nameOf(key).code);
    return page === key ? null : page;
  });
  return [...inTree, ...others].map((page) => ({
    goal: pages.nameOf(page),
    level: pages.goals.get(page)?.level ?? null,
    path: pages.tree.ancestorsOf(page).toReversed().map(pages.nameOf),
    contributions: (contributions.get(page) ?? []).map(pages.nameOf),
    ...contentsOfPage(page, said, descriptions),
  }));
}

type SaidByPage = ReturnType<typeof saidByPage>;

function saidByPage(
  records: WorkbookRecords,
  report: Report,
  pages: PagesOfGoals,
  { now, earlier }: PointsByYear,
) {
  const { pageOf, pageOfIndicator } = pages;
  const ofGoal = ({ goal }: { readonly goal: string | null }): string | null => pageOf(goal);
  const ofPoint = ({ about }: ConversationPoint): string | null =>
    about === null ? null : about.kind === "goal" ? pageOf(about.code) : pageOfIndicator(about.code);
  const isStory = ({ stories, storiesHeldBack }: NonNullable<Report["sources"]>[number]): boolean =>
    stories.length > 0 || storiesHeldBack > 0;
  return {
    activities: activitiesByPage(records, pages),
    reach: groupedBy(report.goalReach, ofGoal),
    experience: groupedBy(report.experience?.goals ?? [], ofGoal),
    otherThanMeant: groupedBy(
      (report.experience?.activities ?? []).filter(({ signal }) => signal === "reaches-something-else"),
      ({ core }) => pageOf(core.goal),
    ),
    indicators: groupedBy(report.indicators, ofGoal),
    besideOthers: groupedBy(report.besideOthers, ({ indicator }) => pageOfIndicator(indicator)),
    stories: groupedBy((report.sources ?? []).filter(isStory), ofGoal),
    points: groupedBy(now, ofPoint),
    earlierPoints: groupedBy(
      earlier.map(({ point }) => point),
      ofPoint,
    ),
  };
}

const noActivities: PageActivities = { core: [], side: [], agreed: [] };

function contentsOfPage(
  page: string,
  said: SaidByPage,
  descriptions: ReadonlyMap<string, string | null>,
): Omit<GoalPage, "goal" | "level" | "path" | "contributions"> {
  const activities = said.activities.get(page) ?? noActivities;
  const experience = said.experience.get(page) ?? [];
  const indicators = said.indicators.get(page) ?? [];
  const stories = said.stories.get(page) ?? [];
  const contents = {
    activities: namedActivities(activities),
    targetGroups: targetGroupsOf(activities, descriptions),
    agreements: pageAgreements(activities),
    reach: said.reach.get(page) ?? [],
    statements: experience.flatMap(({ statements }) => statements.filter(({ isLatest }) => isLatest)),
    criteriaMissing: criteriaMissing(experience),
    otherThanMeant: said.otherThanMeant.get(page) ?? [],
    participants: indicators.filter(({ population }) => population === "participants"),
    town: indicators.filter(({ population }) => population !== "participants"),
    besideOthers: said.besideOthers.get(page) ?? [],
    stories: stories.flatMap((one) => one.stories),
    storiesHeldBack: stories.reduce((sum, one) => sum + one.storiesHeldBack, 0),
    points: said.points.get(page) ?? [],
    earlierPoints: said.earlierPoints.get(page) ?? [],
  };
  return { ...contents, missing: missingLevels(contents) };
}

/** Of all that is asked on a page: one goal may ask of use, and the next of what it brought. */
function criteriaMissing(experience: readonly GoalExperience[]): OutcomeCriterion[] {
  if (experience.length === 0) return [];
  const asked = new Set(experience.flatMap(({ criteriaAsked }) => criteriaAsked));
  return outcomeCriteria.filter((criterion) => !asked.has(criterion));
}

function missingLevels({
  agreements,
  reach,
  statements,
  participants,
  town,
}: Pick<GoalPage, "agreements" | "reach" | "statements" | "participants" | "town">): MonitoringLevel[] {
  const isAnswered = statements.some(({ experienced }) => experienced !== null);
  const missing: Readonly<Record<MonitoringLevel, boolean>> = {
    agreement: agreements === null,
    reach: reach.length === 0,
    experience: !isAnswered && participants.length === 0,
    town: town.length === 0,
  };
  return (Object.keys(missing) as MonitoringLevel[]).filter((level) => missing[level]);
}

/** By the key of the target group; the first row of each code counts. */
function descriptionsOf({ targetGroups }: WorkbookRecords): Map<string, string | null> {
  const descriptions = new Map<string, string | null>();
  for (const { code, description } of targetGroups?.rows ?? []) {
    const key = codeKey(code ?? "");
    if (!descriptions.has(key)) descriptions.set(key, description);
  }
  return descriptions;
}
