import type { AnswerScale } from "../../domain/experience/AnswerScale";
import type { AnswerDistributionWords } from "../../text/AnswerDistributionWords";
import { coordinate } from "../coordinate";
import { picture } from "../picture";
import { textAt } from "../textAt";
import { textWidth } from "../textWidth";
import { wrapLabel } from "../wrapLabel";
import type { AnswerDistributionFacts } from "./AnswerDistributionFacts";
import { answerPart } from "./answerPart";
import type { DegreeOfAgreeing } from "./degreesOfAgreeing";
import { degreesOfAgreeing } from "./degreesOfAgreeing";

const nameSize = 11;
const lineHeight = 13;
const padding = 6;
const barHeight = 13;
const gap = 5;
/** So that "Helemaal niet" fits on a line, also in strong letters. */
const narrowestName = 90;
/** As much wider as strong letters are. */
const strongFactor = 1.1;

/** Without a scale: two counts, of the answers that are not hoped for and of those that are. */
export interface ExperienceBarsFacts extends Omit<AnswerDistributionFacts, "scale"> {
  readonly scale: AnswerScale | null;
}

const degreesInTwoParts: readonly DegreeOfAgreeing[] = [0, 4];

interface Row {
  readonly nameLines: readonly string[];
  readonly degree: DegreeOfAgreeing;
  readonly persons: number;
  readonly figure: string;
  readonly wanted: boolean;
}

interface Columns {
  readonly nameWidth: number;
  readonly perPerson: number;
}

/**
 * How one statement was answered, one bar under the other: the words, the bar and the number of persons of each answer.
 * Those that are hoped for stand in strong letters.
 *
 * For: a narrow column in a report, where the words of the answers do not fit beside each other; answers of enough persons
 * to be shown. Not for: statements side by side as if one did better than the other.
 *
 * @param width  in the units of the viewBox, which is as wide in pixels where nothing stretches it
 * @returns      an SVG element as text, with its figures as `aria-label`; nothing where nobody answered
 */
export function experienceBars(
  facts: ExperienceBarsFacts,
  words: AnswerDistributionWords,
  width = 160,
): string {
  const most = Math.max(...facts.counts);
  if (most <= 0) return "";
  const names = namesFor(facts.scale, words, width);
  const nameWidth = Math.min(widest(names), Math.max(narrowestName, width / 2));
  const rows = rowsOf(facts, names, words, nameWidth);
  const figureWidth = Math.max(...rows.map(({ figure }) => textWidth(figure, nameSize, true)));
  const room = width - nameWidth - 2 * gap - figureWidth - 1;
  const columns = { nameWidth, perPerson: room / most };
  let y = 0;
  const parts = rows.map((row) => {
    const top = y;
    y += row.nameLines.length * lineHeight + padding;
    return drawRow(row, { top, height: y - top }, columns);
  });
  const label = words.distribution(
    wholeNames(facts.scale, words).map((name, answer) => ({ name, persons: facts.counts[answer] ?? 0 })),
  );
  return picture({ width, height: y, name: "experience-bars", label }, parts);
}

function wholeNames(scale: AnswerScale | null, words: AnswerDistributionWords): readonly string[] {
  return scale === null ? words.inTwoParts : words.answers[scale];
}

/** The short words where the whole ones would take more than half of the picture. */
function namesFor(
  scale: AnswerScale | null,
  words: AnswerDistributionWords,
  width: number,
): readonly string[] {
  const whole = wholeNames(scale, words);
  return scale !== null && widest(whole) > width / 2 ? words.shortAnswers[scale] : whole;
}

const widest = (names: readonly string[]): number =>
  Math.ceil(Math.max(...names.map((name) => textWidth(name, nameSize, true))));

function rowsOf(
  { scale, counts, wanted }: ExperienceBarsFacts,
  names: readonly string[],
  { formatNumber }: AnswerDistributionWords,
  nameWidth: number,
): Row[] {
  const degrees = scale === null ? degreesInTwoParts : degreesOfAgreeing[scale];
  return degrees.map((degree, answer) => {
    const persons = counts[answer] ?? 0;
    const room = wanted[answer] === true ? nameWidth / strongFactor : nameWidth;
    return {
      nameLines: wrapLabel(names[answer] ?? "", room, nameSize),
      degree,
      persons,
      figure: formatNumber(persons),
      wanted: wanted[answer] === true,
    };
  });
}

function drawRow(
  { nameLines, degree, persons, figure, wanted }: Row,
  { top, height }: { readonly top: number; readonly height: number },
  { nameWidth, perPerson }: Columns,
): string {
  const look = { size: nameSize, strong: wanted };
  const names = nameLines.map((line, index) =>
    textAt(0, top + padding / 2 + (index + 1) * lineHeight - 3, line, { ...look, name: "answer-name" }),
  );
  const middle = top + height / 2;
  const [x, bar] = [nameWidth + gap, persons * perPerson];
  const box = { x, y: middle - barHeight / 2, width: bar, height: barHeight };
  const drawn = persons === 0 ? "" : answerPart(degree, box);
  const count = textAt(Number(coordinate(x + bar + gap)), middle + 4, figure, { ...look, name: "count" });
  return [...names, drawn, count].join("");
}
