import type { Verdict } from "../../../../domain/movement/judgement";
import type { GoalPage } from "../../../../report/conversation/GoalPage";
import type { IndicatorReport } from "../../../../report/report";
import type { LevelBlock, LevelPart } from "../../ReportDocument";
import { indicatorInWords } from "../indicatorInWords";
import { drawnTogether, indicatorPicture } from "../indicatorPicture";
import type { ReportFrame } from "../ReportFrame";
import { pictureWidths } from "../reportPicture";
import { missingLevel } from "./missingLevel";
import { mostParts } from "./mostParts";

/** Level 4: what moves in town, which is the municipality's and never a provider's score. */
export function townLevel({ town }: GoalPage, id: string, frame: ReportFrame): LevelBlock {
  const [first] = town;
  if (first === undefined) return missingLevel("town", frame);
  const { page, sentences } = frame;
  const isOne = town.length === 1;
  const shown = town.slice(0, mostParts);
  const drawing = drawnTogether(shown, pictureWidths.level);
  const parts = shown.map((indicator, index): LevelPart => {
    const verdict = sentences.verdictNames[indicator.judgement.verdict];
    return {
      heading: isOne ? null : page.town.about(indicator),
      picture: indicatorPicture(indicator, `${id}-town-${index + 1}`, drawing, frame),
      items: [],
      sentences: [...(isOne ? [] : [`${verdict}.`]), ...indicatorInWords(indicator, frame)],
    };
  });
  const more = town.length - shown.length;
  return {
    level: "town",
    heading: page.levels.town,
    keyFigure: isOne ? sentences.verdictNames[first.judgement.verdict] : page.town.several(town.length),
    under: isOne ? page.town.about(first) : verdictsInWords(town, frame),
    parts:
      more === 0
        ? parts
        : [...parts, { heading: null, picture: null, items: [], sentences: [page.town.more(more)] }],
  };
}

/** How many indicators have each verdict, in the order in which verdicts are explained: no ranking. */
export function verdictsInWords(indicators: readonly IndicatorReport[], frame: ReportFrame): string {
  const verdicts = Object.keys(frame.sentences.verdictNames) as Verdict[];
  return frame.page.town.verdicts(
    verdicts.flatMap((verdict) => {
      const found = indicators.filter(({ judgement }) => judgement.verdict === verdict).length;
      return found === 0 ? [] : [[verdict, found] as const];
    }),
  );
}
