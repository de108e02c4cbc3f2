import { blankTerms } from "../domain/movement/Measurement";
import type { LonelinessShare } from "../domain/scales/loneliness/lonelinessOfGroup";
import { lonelinessOfGroup } from "../domain/scales/loneliness/lonelinessOfGroup";
import type { LonelinessVersion } from "../domain/scales/loneliness/lonelinessScales";
import type { LonelinessScore } from "../domain/scales/loneliness/lonelinessScore";
import { formulaChoices } from "../text/nl/formulaChoices";
import { formulaColumns } from "../text/nl/formulaColumns";
import { formulaWords, lonelinessWords } from "../text/nl/formulaWords";
import { choiceArgument } from "./arguments/choiceArgument";
import { numberArgument } from "./arguments/numberArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { itemColumns } from "./loneliness/itemColumns";
import { scoresInRange } from "./loneliness/scoresInRange";

/**
 * Welk deel van een groep is eenzaam? Eenzaamheidsschaal van De Jong Gierveld (De Jong Gierveld & Van Tilburg, 1999, 2006), met onzekerheidsmarge. Voorbeeld: =DOEL.EENZAAMHEID(A2:F80; 6).
 * @customfunction EENZAAMHEID EENZAAMHEID
 * @param antwoorden Eén rij per persoon, één kolom per vraag in de volgorde van de vragenlijst: ja, min of meer, nee. In woorden: een cijfer kan twee dingen betekenen.
 * @param versie Aantal vragen: 6 of 11. Vergelijk beide versies nooit met elkaar.
 * @param [weergave] "Per groep" of "Per persoon" (drie scores per rij). Leeg: Per groep.
 * @returns Een tabel met koppen; aandelen tussen 0 en 1.
 */
export function loneliness(antwoorden: unknown[][], versie: unknown, weergave?: unknown): unknown[][] {
  return formula(() => {
    const version = versionArgument(versie);
    const detail = choiceArgument(weergave, formulaChoices.lonelinessDetail) ?? "group";
    const scores = scoresInRange(itemColumns(antwoorden, version), version);
    return detail === "person" ? perPerson(scores) : perGroup(version, scores);
  });
}

const versions: readonly LonelinessVersion[] = [6, 11];

function versionArgument(argument: unknown): LonelinessVersion {
  const number = requiredArgument(numberArgument(argument, "versie"), "versie");
  const version = versions.find((one) => one === number);
  if (version !== undefined) return version;
  throw new FormulaRefusal("not-a-choice", {
    row: null,
    text: String(number),
    choices: versions.map(String),
  });
}

function perPerson(scores: readonly (LonelinessScore | null)[]): unknown[][] {
  const rows = scores.map((score) => [score?.total ?? "", score?.emotional ?? "", score?.social ?? ""]);
  return [[lonelinessWords.total, lonelinessWords.emotional, lonelinessWords.social], ...rows];
}

function perGroup(version: LonelinessVersion, scores: readonly (LonelinessScore | null)[]): unknown[][] {
  const ofPersons = scores.filter((score) => score !== null);
  const found = lonelinessOfGroup(version, ofPersons, blankTerms.minimumPersons);
  return [
    [
      lonelinessWords.group,
      formulaColumns.persons[0],
      lonelinessWords.notValid,
      formulaWords.share,
      formulaWords.lowerBound,
      formulaWords.upperBound,
    ],
    rowOf(lonelinessWords.lonely, found.lonely),
    rowOf(lonelinessWords.severelyLonely, found.severelyLonely),
    rowOf(lonelinessWords.emotionallyLonely, found.emotionallyLonely),
    rowOf(lonelinessWords.sociallyLonely, found.sociallyLonely),
  ];
}

function rowOf(name: string, { personsValid, personsNotValid, share }: LonelinessShare): unknown[] {
  const isSuppressed = share === null && personsValid > 0;
  const persons = isSuppressed ? `<${blankTerms.minimumPersons}` : personsValid;
  return [name, persons, personsNotValid, share?.value ?? "", share?.lower ?? "", share?.upper ?? ""];
}
