import type { GoalPage } from "../../../report/conversation/GoalPage";
import type { BoxesBlock } from "../ReportDocument";
import type { ReportFrame } from "./ReportFrame";

/** The story, and how people read it together: beside the figures, on the same page. */
export function readingBoxes(page: GoalPage, { page: words }: ReportFrame): BoxesBlock {
  const { stories, storiesHeldBack, points, earlierPoints } = page;
  const told = [
    ...(stories.length === 0 ? [words.noStory] : stories.map(words.story)),
    ...(storiesHeldBack === 0 ? [] : [words.heldBack(storiesHeldBack)]),
  ];
  const now = points.flatMap(words.reading);
  const read = [
    ...(now.length === 0 ? [words.notReadYet] : now),
    ...earlierPoints.flatMap(words.earlierReading),
  ];
  return {
    kind: "boxes",
    boxes: [
      { heading: words.headings.story, lines: told },
      { heading: words.headings.reading, lines: read },
    ],
  };
}
