import type { GoalReach } from "../../../../report/report";
import { spreadChart } from "../../../../pictures/spreadChart";
import type { LevelPart } from "../../ReportDocument";
import type { ReportFrame } from "../ReportFrame";
import { pictureWidths, reportPicture } from "../reportPicture";

/** How participants are spread over groups; nothing where nobody kept it. */
export function spreadPart({ spread }: GoalReach, id: string, frame: ReportFrame): LevelPart[] {
  if (spread === null) return [];
  const { reach: words, page, picture } = frame;
  const outside = spread.groups.filter(({ verdict }) => verdict !== null && verdict !== "as-expected");
  const isCompared = spread.reason === null && spread.groups.some(({ index }) => index !== null);
  const svg = isCompared ? spreadChart(spread, picture, pictureWidths.level) : "";
  return [
    {
      heading: words.spread.title,
      picture: reportPicture(`${id}-spread`, svg, picture.spread(spread)),
      items: [],
      sentences: [
        ...(spread.reason === null ? [] : [words.spread.reasons[spread.reason]]),
        ...outside.map((group) => page.reach.group(group)),
        ...(isCompared && outside.length === 0 ? [page.reach.allAsExpected] : []),
        ...(spread.mayCountTwice ? [words.spread.mayCountTwice] : []),
      ],
    },
  ];
}
