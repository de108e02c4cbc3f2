import type { GoalPage } from "../../../report/conversation/GoalPage";
import type { ReportFrame } from "../compose/ReportFrame";
import type { ReportFigure } from "../ReportDocument";

/** How many agreements of a goal were done; nothing where none was made. */
export function agreementFigure({ goal, agreements }: GoalPage, frame: ReportFrame): ReportFigure[] {
  if (agreements === null) return [];
  const { shares } = agreements;
  const { figures, page } = frame;
  return [
    {
      key: `${goal.code}|agreement`,
      goal: goal.code,
      goalDescription: goal.description,
      level: "agreement",
      owner: "provider",
      subject: figures.subjects.agreements,
      shown: page.agreement.keyFigure(shares),
      value: shares.due === 0 ? null : shares.done,
      lower: null,
      upper: null,
      unit: "agreements",
      persons: null,
      method: figures.methods.agreements,
      source: figures.sources.activities,
      period: frame.period,
      remark: page.agreement.under(shares) ?? "",
    },
  ];
}
