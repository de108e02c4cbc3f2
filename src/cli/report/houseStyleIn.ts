import { HouseStyleRefused } from "../../making/houseStyle/HouseStyleRefused";
import type { TemplateOfHouse } from "../../making/houseStyle/readHouseStyle";
import { readHouseStyle } from "../../making/houseStyle/readHouseStyle";
import { houseStyleProblem } from "../../text/houseStyleProblem";
import { readFile } from "../files/readFile";
import type { ReportOptions } from "./ReportOptions";

/** The template for Word in a file, or the sentence that says why it cannot be used. */
export function houseStyleIn(
  file: string,
  { messages, words, sentences }: Pick<ReportOptions, "messages" | "words" | "sentences">,
): TemplateOfHouse | string {
  const refused = (reason: string): string => words.problems["house-style-not-used"]({ file, reason });
  const opened = readFile(file);
  if ("problem" in opened) return refused(messages.fileProblems[opened.problem]);
  try {
    return readHouseStyle(opened.bytes);
  } catch (failure) {
    if (!(failure instanceof HouseStyleRefused)) throw failure;
    return refused(houseStyleProblem(failure, sentences.language));
  }
}
