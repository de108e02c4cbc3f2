import { wilsonProportion } from "../domain/statistics/wilsonProportion";
import { formulaWords } from "../text/nl/formulaWords";
import { shareArgument } from "./arguments/shareArgument";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { inColumns } from "./range/inColumns";
import { numberAt } from "./range/numberAt";

/**
 * Aandeel met onzekerheidsmarge (Wilson): per rij het aandeel, de ondergrens en de bovengrens, met koppen. Voorbeeld: =DOEL.AANDEEL(65; 100) of =DOEL.AANDEEL(B2:B9; C2:C9).
 * @customfunction AANDEEL AANDEEL
 * @param teller Personen met de uitkomst: een getal of een kolom. Een lege rij blijft leeg.
 * @param noemer Personen van wie de uitkomst bekend is: evenveel cellen als de teller.
 * @param [zekerheid] Zekerheid van de marge, bijvoorbeeld 95% of 0,95. Leeg: 0,95.
 * @returns Aandeel, ondergrens en bovengrens tussen 0 en 1.
 */
export function proportionsWithInterval(
  teller: unknown[][],
  noemer: unknown[][],
  zekerheid?: unknown,
): unknown[][] {
  return formula(() => {
    const confidence = shareArgument(zekerheid, "zekerheid") ?? 0.95;
    const events = inColumns(teller, { parameter: "teller", columns: ["events"], required: ["events"] });
    const persons = inColumns(noemer, { parameter: "noemer", columns: ["persons"], required: ["persons"] });
    const lengths = [events, persons].map(({ rows, firstRow }) => rows.length - firstRow);
    const [first = 0, second = 0] = lengths;
    if (first !== second) throw new FormulaRefusal("lengths-differ", { first, second });
    const answer: unknown[][] = [[formulaWords.share, formulaWords.lowerBound, formulaWords.upperBound]];
    for (let index = 0; index < first; index += 1) {
      const counted = numberAt(events, events.firstRow + index, "events");
      const all = numberAt(persons, persons.firstRow + index, "persons");
      if (counted === null || all === null) answer.push(["", "", ""]);
      else {
        const { value, lower, upper } = wilsonProportion(counted, all, confidence);
        answer.push([value, lower, upper]);
      }
    }
    return answer;
  });
}
