import { formulaChoices } from "../text/nl/formulaChoices";
import { formulaColumns } from "../text/nl/formulaColumns";
import { choiceArgument } from "./arguments/choiceArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { answerColumns } from "./experience/AnswerRange";
import { choiceName, experienceCells, experienceHeaders } from "./experience/experienceCells";
import { groupsPer } from "./experience/groupsPer";
import { questionsInAnswers } from "./experience/questionsInAnswers";
import { questionsInTable } from "./experience/questionsInTable";
import { tallyAnswers } from "./experience/tallyAnswers";
import { formula } from "./formula";
import { inColumns } from "./range/inColumns";

/**
 * Wat zeggen deelnemers dat het hun bracht? Per stelling het aandeel gunstige antwoorden met onzekerheidsmarge (95%), over activiteiten en perioden samen. Verschillende stellingen of schalen blijven apart; onder 10 antwoorden geen aandeel. Voorbeeld: =DOEL.ERVAREN(Antwoorden[#Alles]; Stellingen[#Alles]; "Doel").
 * @customfunction ERVAREN ERVAREN
 * @param antwoorden Eén rij per activiteit en stelling, met koppen Activiteit, Stelling, Uitgenodigd, A1 tot en met A5 (A1 is het laagst), Geen antwoord; mag ook Periode en Wie.
 * @param [stellingen] Eén rij per stelling, met koppen Code, Doel, Criterium, Stelling, Schaal, Richting. Leeg: zet Schaal bij de antwoorden.
 * @param [per] "Stelling", "Activiteit", "Doel" of "Periode". Leeg: Stelling.
 * @returns Een tabel met koppen, één rij per stelling of per combinatie; aandelen tussen 0 en 1.
 */
export function experience(antwoorden: unknown[][], stellingen?: unknown[][], per?: unknown): unknown[][] {
  return formula(() => {
    const division = choiceArgument(per, formulaChoices.experiencePer) ?? "statement";
    const table = division === "goal" ? requiredArgument(stellingen ?? null, "stellingen") : stellingen;
    const range = inColumns(antwoorden, {
      parameter: "antwoorden",
      columns: answerColumns,
      required: [
        "statement",
        "answer1",
        "answer2",
        "answer3",
        ...(table == null ? (["answerScale"] as const) : []),
        ...(division === "activity" || division === "period" ? [division] : []),
      ],
    });
    const goal = division === "goal" ? (["statementGoal"] as const) : [];
    const questions = table == null ? questionsInAnswers(range) : questionsInTable(table, range, goal);
    const groups = groupsPer(division, range, questions);
    const criteria = division === "goal" ? [formulaColumns.criterion[0]] : [];
    const header = groups.header === null ? [] : [groups.header, ...criteria];
    return [
      [...header, ...experienceHeaders],
      ...tallyAnswers(range, questions, groups).map((tally) => [
        ...(groups.header === null ? [] : [tally.group.label]),
        ...criteria.map(() => choiceName(formulaChoices.criterion, tally.question.criterion)),
        ...experienceCells(tally),
      ]),
    ];
  });
}
