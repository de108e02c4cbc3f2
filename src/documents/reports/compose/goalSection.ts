import type { GoalPage } from "../../../report/conversation/GoalPage";
import type { LevelsBlock, ReportBlock, ReportSection } from "../ReportDocument";
import { headedList, paragraph } from "./blocks";
import { figuresBlock } from "./figuresBlock";
import { figuresOfPage } from "./figuresOfPage";
import { goalHeading } from "./goalHeading";
import { othersOf } from "./othersOf";
import { participantsTable } from "./participantsTable";
import { readingBoxes } from "./readingBoxes";
import type { ReportFrame } from "./ReportFrame";

/** A goal with the four levels that were composed of it. */
export interface ComposedPage {
  /** Unique in the report. */
  readonly id: string;
  readonly page: GoalPage;
  readonly levels: LevelsBlock;
}

/** Everything about one goal on a page of its own: the four levels, the story, how it is read, where the figures come from. */
export function goalSection({ id, page, levels }: ComposedPage, frame: ReportFrame): ReportSection {
  const words = frame.page;
  const { path, contributions } = page;
  return {
    id,
    heading: goalHeading(page, frame),
    depth: 1,
    above: path.length === 0 ? null : path.map(({ code, description }) => description ?? code).join(" › "),
    startsPage: true,
    blocks: [
      paragraph(words.line(page), "soft"),
      ...(contributions.length === 0
        ? []
        : [paragraph(words.contributions(contributions.map(nameOf)), "soft")]),
      levels,
      ...legendOf(levels, frame),
      readingBoxes(page, frame),
      ...participantsTable(page, id, frame),
      ...otherThanMeant(page, frame),
      ...othersOf(page, frame),
      ...figuresBlock(id, figuresOfPage(page, frame), frame),
    ],
  };
}

const nameOf = ({ code, description }: GoalPage["goal"]): string =>
  description === null ? code : `${description} (${code})`;

function legendOf({ provider, municipality }: LevelsBlock, { page }: ReportFrame): ReportBlock[] {
  const isDrawn = (levels: LevelsBlock["provider"]["levels"], level: "reach" | "town"): boolean =>
    levels.some((one) => one.level === level && one.parts.some(({ picture }) => picture !== null));
  const lines = [
    ...(isDrawn(provider.levels, "reach") ? [page.legend.reach] : []),
    ...(isDrawn(municipality.levels, "town") ? [page.legend.town] : []),
  ];
  return lines.length === 0 ? [] : [paragraph(lines.join(" "), "soft")];
}

function otherThanMeant({ otherThanMeant: activities }: GoalPage, frame: ReportFrame): ReportBlock[] {
  const { core, side, coreAgainstSide } = frame.levels.experience;
  return activities.flatMap((activity) =>
    headedList(frame.page.ofProvider(frame.page.otherThanMeant(activity.name ?? activity.activity)), [
      core(activity.core),
      ...activity.sides.map(side),
      coreAgainstSide(activity),
    ]),
  );
}
