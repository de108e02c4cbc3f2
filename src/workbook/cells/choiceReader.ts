import { nearestName } from "../../domain/codes/nearestName";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { CellReader, DateSystem } from "./CellReading";
import { saysNotApplicable } from "./missingMark";
import { textOfCell } from "./textOfCell";

/**
 * Reads a column with a fixed list of choices; the word the code uses comes out.
 *
 * Capitals, accents, spaces and punctuation do not count ("bezoek(en)" is Bezoeken). Anything else that is not literally
 * in the list is a remark, with the choice that was probably meant, and is not used.
 */
export function choiceReader(choices: Readonly<Record<string, string>>, dateSystem: DateSystem): CellReader {
  const names = Object.keys(choices);
  const words = new Map(Object.entries(choices).map(([name, word]) => [normaliseName(name), word]));
  const known = new Map<unknown, string>(Object.entries(choices));
  return (value, notation, remarks) => {
    const word = known.get(value);
    if (word !== undefined) return word;
    const text = textOfCell(value, notation, dateSystem);
    if (text === "") return null;
    const meant = words.get(normaliseName(text));
    if (meant !== undefined) {
      known.set(value, meant);
      return meant;
    }
    if (saysNotApplicable(text)) return remarks.missing("not-applicable");
    const suggestion = nearestName(text, names);
    return remarks.unreadable("not-a-choice", { column: remarks.header, text, choices: names, suggestion });
  };
}
