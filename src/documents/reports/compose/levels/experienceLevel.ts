import type { GoalPage } from "../../../../report/conversation/GoalPage";
import { answersGiven } from "../../../../report/answersGiven";
import { answersToDraw } from "../../../../report/answersToDraw";
import type { StatementExperience } from "../../../../report/ExperienceReport";
import { experienceBars } from "../../../../pictures/answerDistribution/experienceBars";
import type { LevelBlock, LevelPart, ReportPicture } from "../../ReportDocument";
import type { ReportFrame } from "../ReportFrame";
import { pictureWidths, reportPicture } from "../reportPicture";
import { missingLevel } from "./missingLevel";
import { mostParts } from "./mostParts";

/** Level 3: what people say it brought them, each statement by itself. */
export function experienceLevel(page: GoalPage, id: string, frame: ReportFrame): LevelBlock {
  const { statements, criteriaMissing } = page;
  const [first] = statements;
  if (first === undefined) return missingLevel("experience", frame);
  const isOne = statements.length === 1;
  const { experience: words, levels } = frame.page;
  const parts = statements
    .slice(0, mostParts)
    .map((statement, index) => statementPart(statement, `${id}-experience-${index + 1}`, isOne, frame));
  const last = [
    ...(statements.length > mostParts ? [words.more(statements.length - mostParts)] : []),
    ...(criteriaMissing.length === 0 ? [] : [frame.experience.notAsked(criteriaMissing)]),
  ];
  return {
    level: "experience",
    heading: levels.experience,
    keyFigure: isOne ? experienceInShort(first, frame) : words.several(statements.length),
    under: isOne ? betweenOf(first, frame) : words.severalUnder(boundsOf(statements, frame)),
    parts:
      last.length === 0 ? parts : [...parts, { heading: null, picture: null, items: [], sentences: last }],
  };
}

/** "79% positief"; a short sentence where there is no share. */
export function experienceInShort({ experienced }: StatementExperience, frame: ReportFrame): string {
  const { experience: words } = frame.page;
  if (experienced === null || experienced.answers === 0) return words.notAnswered;
  const { share } = experienced;
  if (share === null) return words.tooFew;
  return words.keyFigure(frame.sentences.numbers.formatShare(share.value, 0));
}

/** Between which bounds the share of each lies; null where that of one is not known. */
function boundsOf(
  statements: readonly StatementExperience[],
  { sentences }: ReportFrame,
): { lower: string; upper: string } | null {
  const shares = statements.flatMap(({ experienced }) => experienced?.share ?? []);
  if (shares.length < statements.length) return null;
  const written = (bound: number): string => sentences.numbers.formatShare(bound, 0);
  return {
    lower: written(Math.min(...shares.map(({ lower }) => lower))),
    upper: written(Math.max(...shares.map(({ upper }) => upper))),
  };
}

/** "tussen 66% en 88%"; null where there is no share. */
export function betweenOf({ experienced }: StatementExperience, { page }: ReportFrame): string | null {
  const share = experienced?.share ?? null;
  return share === null ? null : page.experience.between(share);
}

function statementPart(
  statement: StatementExperience,
  pictureId: string,
  isOne: boolean,
  frame: ReportFrame,
): LevelPart {
  const between = betweenOf(statement, frame);
  const key = experienceInShort(statement, frame);
  const { experience: words } = frame.page;
  const name = frame.levels.experience.statement(statement);
  return {
    heading: name,
    picture: pictureOf(statement, pictureId, frame),
    items: [],
    sentences: [
      ...(isOne || between === null ? [] : [words.inSentence(key, between)]),
      ...weighed(statement, frame),
    ],
  };
}

/** What one needs to know to weigh the share. */
function weighed(statement: StatementExperience, frame: ReportFrame): string[] {
  const { experienced, scale, direction, activities } = statement;
  const { statement: words } = frame.experience;
  if (experienced === null || experienced.answers === 0) {
    return [scale === null ? words.noScale : words.notAnswered];
  }
  const { answers, positive, response, noAnswer, strength } = experienced;
  if (positive === null) return [frame.page.experience.tooFewToShow(frame.minimum)];
  return [
    frame.page.experience.behind(positive, answers, wantedNames(statement, frame)),
    ...(direction === "negative" ? [words.negative] : []),
    ...(response === null ? [] : [words.response(answers, response)]),
    ...(response?.isLow === true ? [words.lowResponse] : []),
    ...(noAnswer?.isLarge === true ? [`${words.noAnswer(noAnswer)} ${words.manyNoAnswer}`] : []),
    ...(strength === "indicative" ? [words.indicativeWhy] : []),
    ...(activities > 1 ? [words.pooled(activities)] : []),
  ];
}

/** The answers that count as positive. */
function wantedNames(statement: StatementExperience, { distribution }: ReportFrame): string[] {
  const given = answersGiven(statement);
  if (given === null) return [];
  return distribution.answers[given.scale].filter((_, answer) => given.wanted[answer] === true);
}

function pictureOf(statement: StatementExperience, id: string, frame: ReportFrame): ReportPicture | null {
  const given = answersToDraw(statement, frame.minimum);
  if (given === null) return null;
  const { distribution } = frame;
  const names = given.scale === null ? distribution.inTwoParts : distribution.answers[given.scale];
  const caption = distribution.distribution(
    names.map((name, answer) => ({ name, persons: given.counts[answer] ?? 0 })),
  );
  return reportPicture(id, experienceBars(given, distribution, pictureWidths.level), caption);
}
