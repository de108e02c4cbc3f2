import type { ExperiencedShare } from "../../domain/experience/experiencedShare";
import { experiencedShare } from "../../domain/experience/experiencedShare";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { answerStrengthNames, experienceWords, formulaWords } from "../../text/nl/formulaWords";
import type { Tally } from "./tallyAnswers";

/** The headers of `experienceCells`. */
export const experienceHeaders: readonly string[] = [
  formulaColumns.statement[0],
  formulaColumns.answerScale[0],
  formulaColumns.respondents[0],
  experienceWords.answers,
  experienceWords.share,
  formulaWords.lowerBound,
  formulaWords.upperBound,
  experienceWords.strength,
  experienceWords.response,
  formulaColumns.noAnswer[0],
  experienceWords.remarks,
];

/** What was answered to one statement as one row of cells; "" where nothing is known or may be shown. */
export function experienceCells({ question, respondents, totals }: Tally): unknown[] {
  const { code, scale, direction } = question;
  const what = [
    code,
    choiceName(formulaChoices.answerScale, scale),
    choiceName(formulaChoices.respondents, respondents),
  ];
  const incomplete = totals.rows("incomplete");
  const { answers } = totals;
  if (answers === null) {
    const name = incomplete > 0 ? answerStrengthNames.incomplete : answerStrengthNames.blank;
    return [...what, "", "", "", "", name, "", "", ""];
  }
  const found = experiencedShare(answers, scale, direction);
  return [
    ...what,
    found.answers,
    found.share?.value ?? "",
    found.share?.lower ?? "",
    found.share?.upper ?? "",
    answerStrengthNames[found.strength],
    found.response?.share ?? "",
    found.noAnswer?.persons ?? "",
    remarks(found, incomplete),
  ];
}

/** The name that stands in the cells for a word of the code; "" for no word. */
export function choiceName(choices: Readonly<Record<string, string>>, word: string | null): string {
  return Object.keys(choices).find((name) => choices[name] === word) ?? "";
}

function remarks({ response, noAnswer }: ExperiencedShare, incomplete: number): string {
  const said = [
    ...(response?.isLow ? [experienceWords.lowResponse] : []),
    ...(noAnswer?.isLarge ? [experienceWords.muchWithoutAnswer] : []),
    ...(incomplete > 0 ? [experienceWords.incompleteRows(incomplete)] : []),
  ].join("; ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
