import type { Report, SpreadReport } from "../report";
import type { TrajectoryFacts } from "../TrajectoryFacts";

/** Whether a report holds any figure about persons, of whatever part of it: only where it holds none may it say so. */
export function showsPersons(report: Report): boolean {
  const statements = (report.experience?.goals ?? []).flatMap((goal) => goal.statements);
  return (
    report.goalReach.some(({ persons, spread }) => persons !== null || hasGroups(spread)) ||
    report.indicators.some(({ measurements }) => measurements.some(({ value }) => value !== null)) ||
    statements.some(({ experienced }) => experienced?.share != null) ||
    (report.trajectories !== null && tellsOfTrajectories(report.trajectories)) ||
    report.scales.some(({ persons }) => persons !== null) ||
    report.shifts.some(({ provisions }) => provisions.some(({ figures }) => figures !== null)) ||
    report.besideOthers.some(({ change, funnel }) => change !== null || (funnel?.providers.length ?? 0) > 0)
  );
}

function hasGroups(spread: SpreadReport | null): boolean {
  return spread !== null && (spread.groups.length > 0 || spread.participantsUnknown > 0);
}

function tellsOfTrajectories(facts: TrajectoryFacts): boolean {
  const { callBack, intake, leadTime, recurrence, reciprocity, journeys } = facts;
  return (
    [callBack, intake, recurrence].some(
      ({ share, notYetAssessable }) => share !== null || (notYetAssessable ?? 0) > 0,
    ) ||
    reciprocity.share !== null ||
    leadTime.median !== null ||
    journeys.transitions.length > 0
  );
}
