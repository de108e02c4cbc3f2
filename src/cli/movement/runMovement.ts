import { judgeSeries } from "../../domain/movement/judgeSeries";
import type { MovementSentences } from "../../text/MovementSentences";
import { cliMessages as englishMessages } from "../../text/en/cliMessages";
import { movementSentences as englishMovement } from "../../text/en/movementSentences";
import { cliMessages as dutchMessages } from "../../text/nl/cliMessages";
import { movementSentences as dutchMovement } from "../../text/nl/movementSentences";
import { sentencesIn } from "../../text/sentencesIn";
import type { ExitCode } from "../exitCodes";
import { exitCodes } from "../exitCodes";
import { readFile } from "../files/readFile";
import type { Output } from "../Output";
import { decodeText } from "./decodeText";
import { movementJson } from "./movementJson";
import { sayProblem, sayUnreadable } from "./sayProblem";
import type { ReadSeries } from "./readSeries";
import { readSeries } from "./readSeries";
import { renderMovement } from "./renderMovement";
import { UnreadableSeries } from "./UnreadableSeries";

export interface MovementOptions {
  readonly format: "text" | "json";
  readonly language: "nl" | "en";
}

/** More lines than this nobody reads; the count of the rest is said. */
const mostProblemsSaid = 100;

/**
 * Judges every series of a CSV file; what cannot be read goes to `err`, with its line.
 *
 * @returns 0 where everything was read, 1 where a row was not, 2 where the file was not
 */
export function runMovement(file: string, options: MovementOptions, output: Output): ExitCode {
  const isDutch = options.language === "nl";
  const movement = isDutch ? dutchMovement : englishMovement;
  const messages = isDutch ? dutchMessages : englishMessages;
  const opened = readFile(file);
  if ("problem" in opened) return unreadable(file, messages.fileProblems[opened.problem], output);
  const read = seriesIn(opened.bytes);
  if (read instanceof UnreadableSeries) return unreadable(file, sayUnreadable(read, movement), output);
  sayProblems(read, movement, output);
  const judged = read.series.map((series) => ({
    series,
    judgement: judgeSeries(series.terms, series.measurements),
  }));
  output.out(
    options.format === "json"
      ? `${JSON.stringify(movementJson(judged), null, 2)}\n`
      : renderMovement(judged, movement, sentencesIn(options.language)),
  );
  return read.problems.length === 0 ? exitCodes.ready : exitCodes.issues;
}

function seriesIn(bytes: Uint8Array): ReadSeries | UnreadableSeries {
  try {
    return readSeries(decodeText(bytes));
  } catch (problem) {
    if (problem instanceof UnreadableSeries) return problem;
    throw problem;
  }
}

function unreadable(file: string, sentence: string, output: Output): ExitCode {
  output.err(`${file}: ${sentence}`);
  return exitCodes.unreadable;
}

function sayProblems(
  { problems, unusedColumns }: ReadSeries,
  movement: MovementSentences,
  output: Output,
): void {
  if (unusedColumns.length > 0) output.err(movement.unusedColumns(unusedColumns));
  for (const problem of problems.slice(0, mostProblemsSaid)) output.err(sayProblem(problem, movement));
  const more = problems.length - mostProblemsSaid;
  if (more > 0) output.err(movement.moreProblems(more));
}
