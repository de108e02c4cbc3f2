import type { ScaleFacts } from "../../../report/ScaleFacts";
import { supportedDecimals } from "../../../text/supportedDecimals";
import type { ReportFrame } from "../compose/ReportFrame";
import type { ReportFigure } from "../ReportDocument";
import { rounded } from "./rounded";
import { ofTheWhole } from "./wholeFigure";

/** Share up minus share down on each scale of which that can be said. */
export function scaleFigures(scales: readonly ScaleFacts[], frame: ReportFrame): ReportFigure[] {
  const { figures, levels, period, sentences } = frame;
  return scales.flatMap((scale) => {
    if (scale.figures === null) return [];
    const { value, lower, upper } = scale.figures.net95;
    const decimals = supportedDecimals({ lower: 100 * lower, upper: 100 * upper }, "percentage-points");
    const number = (share: number): number => rounded(100 * share, decimals);
    return [
      {
        key: `scale|${scale.instrument}|${scale.domain ?? ""}`,
        ...ofTheWhole,
        subject: levels.scales.name(scale),
        shown: sentences.numbers.formatPoints(100 * value, decimals),
        value: number(value),
        lower: number(lower),
        upper: number(upper),
        unit: "percentage-points",
        persons: scale.persons,
        method: figures.methods.scale,
        source: figures.sources.scales,
        period,
        remark: levels.scales.outcome(scale).join(" "),
      },
    ];
  });
}
