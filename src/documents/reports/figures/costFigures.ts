import type { CostFacts } from "../../../report/CostFacts";
import type { ReportFrame } from "../compose/ReportFrame";
import type { ReportFigure } from "../ReportDocument";
import { rounded } from "./rounded";
import { ofTheWhole } from "./wholeFigure";

const cents = 2;

/** The balance of each case that has an outcome. */
export function costFigures({ cases }: CostFacts, { figures, levels, period }: ReportFrame): ReportFigure[] {
  const named = new Map<string, number>();
  return cases.flatMap((one): ReportFigure[] => {
    const name = one.name ?? "";
    const before = named.get(name) ?? 0;
    named.set(name, before + 1);
    if (one.outcome === null) return [];
    const lines = levels.costs.caseLines(one);
    return [
      {
        // The name alone: so a note stays with its case when a row comes before it.
        key: `case|${name}${before === 0 ? "" : ` (${before + 1})`}`,
        ...ofTheWhole,
        subject: levels.costs.caseName(one),
        shown: figures.amount(one.outcome.balance),
        value: rounded(one.outcome.balance, cents),
        lower: rounded(one.range?.cautious.balance ?? null, cents),
        upper: rounded(one.range?.favourable.balance ?? null, cents),
        unit: "amount",
        persons: null,
        method: figures.methods.costs,
        source: one.source ?? figures.sources.notNamed,
        period,
        remark: lines.join(" "),
      },
    ];
  });
}
