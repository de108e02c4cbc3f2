import type { EstimateWithInterval } from "../../../domain/statistics/EstimateWithInterval";
import type { TrajectoryFacts } from "../../../report/TrajectoryFacts";
import { shareWithMargin } from "../../../text/shareWithMargin";
import { valueDecimals } from "../../../text/valueDecimals";
import type { ReportFrame } from "../compose/ReportFrame";
import type { ReportFigure } from "../ReportDocument";
import { rounded } from "./rounded";
import { ofTheWhole } from "./wholeFigure";

/** Promises, lead time, recurrence and reciprocity, as far as they can be said. */
export function trajectoryFigures(facts: TrajectoryFacts, frame: ReportFrame): ReportFigure[] {
  const { callBack, intake, recurrence, reciprocity, minimum } = facts;
  const say = frame.levels.trajectories;
  const assessable = (one: number | null, other: number | null): number => (one ?? 0) + (other ?? 0);
  return [
    ...shareFigure("callBack", callBack.share, assessable(callBack.kept, callBack.notKept), frame, () =>
      say.promise(callBack, "callBack", minimum),
    ),
    ...shareFigure("intake", intake.share, assessable(intake.kept, intake.notKept), frame, () =>
      say.promise(intake, "intake", minimum),
    ),
    ...leadTimeFigure(facts, frame),
    ...shareFigure(
      "recurrence",
      recurrence.share,
      assessable(recurrence.returned, recurrence.notReturned),
      frame,
      () => say.recurrence(recurrence, minimum),
    ),
    ...shareFigure("reciprocity", reciprocity.share, reciprocity.clients ?? 0, frame, () =>
      say.reciprocity(reciprocity, minimum),
    ),
  ];
}

function shareFigure(
  subject: "callBack" | "intake" | "recurrence" | "reciprocity",
  share: EstimateWithInterval | null,
  persons: number,
  { figures, period, sentences }: ReportFrame,
  remark: () => string,
): ReportFigure[] {
  if (share === null) return [];
  const decimals = (valueDecimals("share", persons) ?? 0) + 2;
  return [
    {
      key: `trajectories|${subject}`,
      ...ofTheWhole,
      subject: figures.subjects[subject],
      shown: shareWithMargin(share, persons, sentences.numbers.formatShare).value,
      value: rounded(share.value, decimals),
      lower: rounded(share.lower, decimals),
      upper: rounded(share.upper, decimals),
      unit: "share",
      persons,
      method: figures.methods.share,
      source: figures.sources.trajectories,
      period,
      remark: remark(),
    },
  ];
}

function leadTimeFigure({ leadTime, minimum }: TrajectoryFacts, frame: ReportFrame): ReportFigure[] {
  const { median, medianBounds, ended, open } = leadTime;
  if (median === null || ended === null || open === null) return [];
  const { figures, period, levels } = frame;
  return [
    {
      key: "trajectories|leadTime",
      ...ofTheWhole,
      subject: figures.subjects.leadTime,
      shown: figures.days(median, leadTime.unit),
      value: median.kind === "reached" ? median.days : null,
      lower: medianBounds?.lower ?? null,
      upper: medianBounds?.upper ?? null,
      unit: "days",
      persons: ended + open,
      method: figures.methods.median,
      source: figures.sources.trajectories,
      period,
      remark: levels.trajectories.leadTime(leadTime, minimum),
    },
  ];
}
