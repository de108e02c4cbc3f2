import type { ShiftFacts } from "../../../../report/ShiftFacts";
import { shiftFigures } from "../../figures/shiftFigures";
import type { ReportSection } from "../../ReportDocument";
import { headedList, section } from "../blocks";
import type { ReportFrame } from "../ReportFrame";
import { figuresBlock } from "../figuresBlock";

/** From tailored to freely accessible support, a list a period. */
export function shiftsSection(shifts: readonly ShiftFacts[], frame: ReportFrame): ReportSection {
  const { heading, period, provision, total } = frame.levels.shifts;
  return section("shift", heading, [
    ...shifts.flatMap((shift) =>
      headedList(period(shift.period), [
        ...shift.provisions.map(provision),
        ...(shift.total === null ? [] : [total(shift.total)]),
      ]),
    ),
    ...figuresBlock("shift", shiftFigures(shifts, frame), frame),
  ]);
}
