import { codeKey } from "../../domain/codes/codeKey";
import { AnswerTotals } from "../../domain/experience/AnswerTotals";
import type { Respondents } from "../../domain/experience/Respondents";
import { scales } from "../../domain/experience/scales";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { experienceWords } from "../../text/nl/formulaWords";
import { FormulaRefusal } from "../FormulaRefusal";
import { choiceIn } from "../range/choiceIn";
import { countAt } from "../range/countAt";
import { isBlank } from "../range/isBlank";
import { isBlankRow } from "../range/isBlankRow";
import { textAt } from "../range/textAt";
import type { AnswerRange } from "./AnswerRange";
import { countColumns } from "./AnswerRange";
import { FoundByCells } from "./FoundByCells";
import type { AnswerGroup, AnswerGroups } from "./groupsPer";
import type { Question, Questions } from "./Question";

/** All answers to one statement, on one scale, by one kind of respondents, in one group. */
export interface Tally {
  readonly group: AnswerGroup;
  readonly question: Question;
  readonly respondents: Respondents;
  readonly totals: AnswerTotals;
}

/** The cells of one row; one object for all rows. */
interface FilledIn {
  readonly counts: (number | null)[];
  noAnswer: number | null;
  invited: number | null;
}

/**
 * Adds up the answers of a range, in one pass and without keeping the rows.
 *
 * @returns  group by group; within a group in the order in which the statements first appear
 * @throws FormulaRefusal  "answer-outside-scale", "more-than", "cell-blank", "columns-missing", "no-rows";
 *                         those of countAt, of the questions and of the groups
 */
export function tallyAnswers(range: AnswerRange, questions: Questions, groups: AnswerGroups): Tally[] {
  const tallies = new Map<string, Tally>();
  const cells = [...questions.cells, ...groups.cells, range.positions.respondents];
  const known = new FoundByCells<Tally>(cells);
  const filled: FilledIn = { counts: countColumns.map(() => null), noAnswer: null, invited: null };
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const row = range.rows[index] ?? [];
    const place = known.placeOf(row);
    if (place.found === null) {
      if (isBlankRow(row)) continue;
      place.found = tallyOf(range, index, { questions, groups, tallies });
    }
    readCounts(range, index, filled);
    const { scale } = place.found.question;
    switch (place.found.totals.add(filled)) {
      case "outside-scale":
        throw outsideScale(filled, index, scales[scale].answers);
      case "more-than-invited":
        throw moreThanInvited(filled, index);
    }
  }
  if (tallies.size === 0) throw new FormulaRefusal("no-rows", {});
  return [...tallies.values()].sort((one, other) => one.group.order - other.group.order);
}

interface Sources {
  readonly questions: Questions;
  readonly groups: AnswerGroups;
  readonly tallies: Map<string, Tally>;
}

function tallyOf(range: AnswerRange, index: number, { questions, groups, tallies }: Sources): Tally {
  if (isBlank(range.rows[index]?.[range.positions.statement])) {
    throw new FormulaRefusal("cell-blank", { row: index + 1, column: formulaColumns.statement[0] });
  }
  const question = questions.at(index);
  const group = groups.at(index, question);
  const said = textAt(range, index, "respondents");
  const respondents = choiceIn(said, formulaChoices.respondents, index + 1) ?? "participants";
  const key = [codeKey(group.label), codeKey(question.code), question.scale, respondents].join("\n");
  let tally = tallies.get(key);
  if (tally === undefined) {
    refuseMissingColumns(range, scales[question.scale].answers);
    tally = { group, question, respondents, totals: new AnswerTotals(question.scale) };
    tallies.set(key, tally);
  }
  return tally;
}

/** Without its column an answer would be blank in every row. */
function refuseMissingColumns({ positions }: AnswerRange, answers: number): void {
  const missing = countColumns.slice(0, answers).filter((column) => positions[column] < 0);
  if (missing.length === 0) return;
  throw new FormulaRefusal("columns-missing", {
    columns: missing.map((column) => formulaColumns[column][0]),
  });
}

function readCounts(range: AnswerRange, index: number, filled: FilledIn): void {
  for (let answer = 0; answer < countColumns.length; answer += 1) {
    const column = countColumns[answer];
    if (column !== undefined) filled.counts[answer] = countAt(range, index, column);
  }
  filled.noAnswer = countAt(range, index, "noAnswer");
  filled.invited = countAt(range, index, "invited");
}

function outsideScale({ counts }: FilledIn, index: number, answers: number): FormulaRefusal {
  const answer = counts.findIndex((count, place) => place >= answers && count !== null);
  const column = countColumns[answer] ?? "answer5";
  return new FormulaRefusal("answer-outside-scale", {
    row: index + 1,
    column: formulaColumns[column][0],
    answers,
  });
}

function moreThanInvited({ counts, noAnswer, invited }: FilledIn, index: number): FormulaRefusal {
  return new FormulaRefusal("more-than", {
    row: index + 1,
    column: experienceWords.answers,
    number: counts.reduce<number>((sum, count) => sum + (count ?? 0), noAnswer ?? 0),
    of: formulaColumns.invited[0],
    most: invited ?? 0,
  });
}
