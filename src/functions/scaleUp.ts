import type { ScaledSaving } from "../domain/costs/Scaling";
import { scaleUpCases } from "../domain/costs/scaleUpCases";
import { scaleUpTotal } from "../domain/costs/scaleUpTotal";
import { businessCaseWords } from "../text/nl/businessCaseWords";
import { scalingCaveats, scalingWords } from "../text/nl/scalingWords";
import { numberArgument } from "./arguments/numberArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { shareRangeArgument } from "./arguments/shareRangeArgument";
import { readSavings } from "./costs/readSavings";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";

/**
 * Wat zou de besparing zijn bij meer casussen? Een bandbreedte uit het verschil tussen de casussen, het deel dat vergelijkbaar is en het behoud. De rechte lijn is alleen een bovengrens: rekenkundig doorgetrokken, geen bewijs. Voorbeeld: =DOEL.OPSCHALEN(400000; 300; 0,6; 0,8; 30).
 * @customfunction OPSCHALEN OPSCHALEN
 * @param besparing Eén rij per casus met de kop Besparing, in euro per jaar. Of één totaal, bijvoorbeeld 400000.
 * @param aantal Op hoeveel casussen u het toepast, bijvoorbeeld 300.
 * @param [vergelijkbaar] Deel van die casussen dat op de eerste lijkt, van 0 tot 1; twee cellen: laagste en hoogste. Leeg: onbekend, dan alleen de bovengrens.
 * @param [behoud] Deel van de besparing dat er na een jaar nog is, van 0 tot 1; twee cellen: laagste en hoogste. Leeg: onbekend, dan alleen de bovengrens.
 * @param [gezien] Alleen bij één totaal: van hoeveel casussen dat komt, bijvoorbeeld 30.
 * @returns Een rij met koppen en een rij met de uitkomst, in euro per jaar.
 */
export function scaleUp(
  besparing: unknown[][],
  aantal: unknown,
  vergelijkbaar?: unknown[][],
  behoud?: unknown[][],
  gezien?: unknown,
): unknown[][] {
  return formula(() => {
    const { known, withoutSaving } = readSavings(besparing);
    const terms = {
      newCases: requiredArgument(numberArgument(aantal, "aantal"), "aantal"),
      comparableShare: shareRangeArgument(vergelijkbaar, "vergelijkbaar"),
      retentionPerYear: shareRangeArgument(behoud, "behoud"),
    };
    const casesSeen = numberArgument(gezien, "gezien");
    const [total = 0] = known;
    if (known.length === 1 && withoutSaving === 0) {
      return answer(scaleUpTotal(total, requiredArgument(casesSeen, "gezien"), terms), 0);
    }
    const cases = known.length + withoutSaving;
    if (casesSeen !== null && casesSeen !== cases) {
      throw new FormulaRefusal("lengths-differ", { first: cases, second: casesSeen });
    }
    return answer(scaleUpCases(known, terms), withoutSaving);
  });
}

const headers: readonly string[] = [
  scalingWords.low,
  scalingWords.mid,
  scalingWords.high,
  scalingWords.upperBound,
  scalingWords.perCase,
  businessCaseWords.remark,
];

function answer({ range, upperBound, perCase, caveats }: ScaledSaving, withoutSaving: number): unknown[][] {
  const remarks = [scalingWords.arithmetic, ...caveats.map((caveat) => scalingCaveats[caveat])];
  if (withoutSaving > 0) remarks.push(scalingWords.withoutSaving(withoutSaving));
  const { low = "", mid = "", high = "" } = range ?? {};
  return [[...headers], [low, mid, high, upperBound, perCase.value, remarks.join("; ")]];
}
