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
import type { JudgedSeries } from "./movementJson";
import { movementJson } from "./movementJson";
import { onOneLine, sayProblem, sayUnreadable } from "./sayProblem";
import type { ReadSeries } from "./readSeries";
import { readSeries } from "./readSeries";
import { renderMovement } from "./renderMovement";
import { UnreadableSeries } from "./UnreadableSeries";

export interface MovementOptions {
  readonly format: "text" | "json";
  readonly language: "nl" | "en";
  /** Columns of the terminal; left out: 80. */
  readonly width?: number;
}

const usualWidth = 80;
const seriesAtATime = 1000;

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
  if (options.format === "json") writeJson(judged, output);
  else {
    const sentences = sentencesIn(options.language);
    output.out(renderMovement(judged, movement, sentences, options.width ?? usualWidth));
  }
  return read.problems.length === 0 ? exitCodes.ready : exitCodes.issues;
}

/** One series a line, in pieces: a text of all of them could be longer than JavaScript allows. */
function writeJson(judged: readonly JudgedSeries[], output: Output): void {
  output.out("[");
  for (let start = 0; start < judged.length; start += seriesAtATime) {
    const lines = movementJson(judged.slice(start, start + seriesAtATime)).map((one) => JSON.stringify(one));
    output.out(`${start === 0 ? "" : ","}\n${lines.join(",\n")}`);
  }
  output.out("\n]\n");
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
  if (unusedColumns.length > 0) output.err(onOneLine(movement.unusedColumns(unusedColumns)));
  for (const problem of problems.slice(0, mostProblemsSaid)) output.err(sayProblem(problem, movement));
  const more = problems.length - mostProblemsSaid;
  if (more > 0) output.err(movement.moreProblems(more));
}
