import type { GoalPage } from "../../../../report/conversation/GoalPage";
import type { GoalReach } from "../../../../report/report";
import { rangeBar } from "../../../../pictures/rangeBar";
import type { WrittenShareRange } from "../../../../text/shareRange";
import { shareRange } from "../../../../text/shareRange";
import type { LevelBlock, LevelPart, ReportPicture } from "../../ReportDocument";
import { capitalised } from "../capitalised";
import type { ReportFrame } from "../ReportFrame";
import { pictureWidths, reportPicture } from "../reportPicture";
import { missingLevel } from "./missingLevel";
import { mostParts } from "./mostParts";
import { spreadPart } from "./spreadPart";

/** Level 2: who was reached of how many, as a range, with the spread over groups. */
export function reachLevel({ reach }: GoalPage, id: string, frame: ReportFrame): LevelBlock {
  const [first] = reach;
  if (first === undefined) return missingLevel("reach", frame);
  const isOne = reach.length === 1;
  const parts = reach.slice(0, mostParts).flatMap((one, index) => {
    const name = `${id}-reach-${index + 1}`;
    const heading = isOne ? null : headingOf(one, reach, frame);
    return [reachPart(one, name, heading, frame), ...spreadPart(one, name, frame)];
  });
  return {
    level: "reach",
    heading: frame.page.levels.reach,
    keyFigure: isOne ? reachInShort(first, frame) : frame.page.reach.several(groupsOf(reach)),
    under: isOne ? underOf(first, frame) : severalUnder(reach, frame),
    parts: reach.length > mostParts ? [...parts, morePart(reach.length - mostParts, frame)] : parts,
  };
}

/** "1,4% tot 4,4%"; the persons where the target group is not known. */
export function reachInShort(reach: GoalReach, frame: ReportFrame): string {
  const { page, reach: words, sentences } = frame;
  const range = shareRange(reach, sentences.numbers.formatShare);
  if (range !== null) return capitalised(rangeInWords(range, frame));
  return reach.persons === null ? page.reach.notKnown : capitalised(words.persons(reach.persons));
}

/** A few persons of very many: not nothing, though it rounds to nothing. */
function rangeInWords(range: WrittenShareRange, { page }: ReportFrame): string {
  return range.lessThan === undefined ? page.reach.range(range) : page.reach.lessThan(range.lessThan);
}

function underOf(reach: GoalReach, { page }: ReportFrame): string | null {
  const parts = [
    ...(reach.share === null ? [] : [page.reach.ofTargetGroup]),
    ...(hidesNumbers(reach) ? [page.reach.notAllShown] : []),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}

function severalUnder(all: readonly GoalReach[], frame: ReportFrame): string {
  const bounds = frame.page.reach.severalUnder(boundsOf(all, frame));
  return all.some(hidesNumbers) ? `${bounds}; ${frame.page.reach.notAllShown}` : bounds;
}

const hidesNumbers = ({ persons }: GoalReach): boolean => persons?.hidden !== undefined;

function groupsOf(reach: readonly GoalReach[]): number {
  return new Set(reach.map(({ targetGroup }) => targetGroup)).size;
}

/** Between which bounds the reach of each lies; null where that of one is not known. */
function boundsOf(
  reach: readonly GoalReach[],
  { sentences }: ReportFrame,
): { lower: string; upper: string } | null {
  const shares = reach.flatMap(({ share }) => share ?? []);
  if (shares.length < reach.length) return null;
  const written = (bound: number): string => sentences.numbers.formatShare(bound, 1);
  return {
    lower: written(Math.min(...shares.map(({ lower }) => lower))),
    upper: written(Math.max(...shares.map(({ upper }) => upper))),
  };
}

function reachPart(reach: GoalReach, id: string, heading: string | null, frame: ReportFrame): LevelPart {
  const { page, reach: words, sentences } = frame;
  const notCounted = reach.persons === null ? null : sentences.reach.notCounted(reach.persons);
  const why = reach.reason === null ? null : words.reasons[reach.reason];
  const ofGroup = reach.share === null ? "" : ` ${page.reach.ofTargetGroup}`;
  return {
    heading,
    picture: pictureOf(reach, id, frame),
    items: [],
    sentences: [
      ...(heading === null ? [] : [`${reachInShort(reach, frame)}${ofGroup}.`]),
      ...(reach.share === null ? [] : [page.reach.behind(reach)]),
      ...(why === null ? [] : [`${why.title} ${why.advice}${why.advice.endsWith("?") ? "" : "."}`]),
      ...(notCounted === null ? [] : [notCounted]),
    ],
  };
}

function pictureOf(reach: GoalReach, id: string, { picture, sentences }: ReportFrame): ReportPicture | null {
  const { share, shareAtSize } = reach;
  const range = shareRange(reach, sentences.numbers.formatShare);
  if (share === null || shareAtSize === null || range === null) return null;
  const svg = rangeBar({ ...reach, share, shareAtSize }, picture, pictureWidths.level);
  return reportPicture(id, svg, picture.reach(range, reach.cappedByTarget));
}

function headingOf(
  { goal, goalDescription, targetGroup, targetGroupDescription }: GoalReach,
  all: readonly GoalReach[],
  { page, reach }: ReportFrame,
): string {
  const group = targetGroupDescription ?? targetGroup ?? reach.noTargetGroup;
  const sameGoal = all.every((other) => other.goal === goal);
  return sameGoal ? group : page.reach.partOfGoal(goalDescription ?? goal, group);
}

function morePart(hidden: number, { page }: ReportFrame): LevelPart {
  return { heading: null, picture: null, items: [], sentences: [page.reach.more(hidden)] };
}
