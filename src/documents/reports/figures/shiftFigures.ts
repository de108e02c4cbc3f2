import type { ShiftFacts } from "../../../report/ShiftFacts";
import { shareWithMargin } from "../../../text/shareWithMargin";
import { valueDecimals } from "../../../text/valueDecimals";
import type { ReportFrame } from "../compose/ReportFrame";
import type { ReportFigure } from "../ReportDocument";
import { rounded } from "./rounded";
import { ofTheWhole } from "./wholeFigure";

/** The share that shifted, for each provision and period of which that can be said. */
export function shiftFigures(shifts: readonly ShiftFacts[], frame: ReportFrame): ReportFigure[] {
  const { figures: words, sentences, levels } = frame;
  return shifts.flatMap(({ period, provisions }) =>
    provisions.flatMap((one, index): ReportFigure[] => {
      if (one.figures === null) return [];
      const { share, atStart } = one.figures;
      const decimals = (valueDecimals("share", atStart) ?? 0) + 2;
      return [
        {
          key: `shift|${period ?? ""}|${one.provision ?? index}`,
          ...ofTheWhole,
          subject: words.shift(one.provision),
          shown: shareWithMargin(share, atStart, sentences.numbers.formatShare).value,
          value: rounded(share.value, decimals),
          lower: rounded(share.lower, decimals),
          upper: rounded(share.upper, decimals),
          unit: "share",
          persons: atStart,
          method: words.methods.shift,
          source: words.sources.shifts,
          period: period ?? frame.period,
          remark: levels.shifts.provision(one),
        },
      ];
    }),
  );
}
