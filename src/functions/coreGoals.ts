import { stemmer } from "@orama/stemmers/dutch";
import { learnCoreGoals } from "../domain/goals/suggestCoreGoals/learnCoreGoals";
import { suggestCoreGoals } from "../domain/goals/suggestCoreGoals/suggestCoreGoals";
import { fieldWords } from "../text/nl/fieldWords";
import { suggestionWords } from "../text/nl/formulaWords";
import { readConfirmed } from "./coreGoals/readConfirmed";
import { readDescribedGoals } from "./coreGoals/readDescribedGoals";
import { readTexts } from "./coreGoals/readTexts";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";

/**
 * Bij welk doel past elke omschrijving het best? Een voorstel op grond van de woorden, nooit een besluit: kies zelf het kerndoel. Rijen die al een kerndoel hebben, maken het voorstel beter. Voorbeeld: =DOEL.KERNDOEL(A1:A20; Doelen[#Alles]; D1:E40).
 * @customfunction KERNDOEL KERNDOEL
 * @param omschrijvingen Eén rij per activiteit, met koppen Naam, Omschrijving, Toelichting, Afspraak. Zonder koppen telt de tekst van alle kolommen.
 * @param doelen Eén rij per doel, met koppen Code, Omschrijving, Bovenliggend. Alleen doelen waar niets onder staat, worden voorgesteld.
 * @param [bevestigd] Rijen waarvan u het doel al koos, met koppen Omschrijving, Kerndoel. Leeg: alleen de woorden van de doelen tellen.
 * @returns Een tabel met koppen, één rij per omschrijving: voorstel, score tussen 0 en 1, de woorden, en het voorstel daarna.
 */
export function coreGoals(
  omschrijvingen: unknown[][],
  doelen: unknown[][],
  bevestigd?: unknown[][],
): unknown[][] {
  return formula(() => {
    const { goals, described } = readDescribedGoals(doelen);
    const confirmed = bevestigd == null ? [] : readConfirmed(bevestigd, goals);
    const texts = readTexts(omschrijvingen, "omschrijvingen");
    if (texts.every((text) => text === "")) throw new FormulaRefusal("no-rows", {});
    const learned = learnCoreGoals(described, confirmed, { stem: stemmer, ...fieldWords });
    const { suggestion, score, words, second, secondScore } = suggestionWords;
    return [
      [suggestion, score, words, second, secondScore],
      ...texts.map((text) => cellsOf(text, suggestCoreGoals(text, learned, 2))),
    ];
  });
}

function cellsOf(text: string, [best, second]: ReturnType<typeof suggestCoreGoals>): unknown[] {
  if (best === undefined) return ["", "", text === "" ? "" : suggestionWords.none, "", ""];
  return [best.goal, best.score, best.words.join(", "), second?.goal ?? "", second?.score ?? ""];
}
