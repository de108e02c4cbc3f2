import type { Treatment } from "../domain/privacy/CountTable";
import { roundToFive } from "../domain/privacy/roundToFive";
import { suppressTable } from "../domain/privacy/suppressTable";
import { formulaChoices } from "../text/nl/formulaChoices";
import { formulaWords } from "../text/nl/formulaWords";
import { choiceArgument } from "./arguments/choiceArgument";
import { numberArgument } from "./arguments/numberArgument";
import { formula } from "./formula";
import { readCountTable } from "./sharing/readCountTable";

const usualMinimum = 10;

/**
 * Welke aantallen kunt u delen? Kleine aantallen worden "<10", en "·" verbergt wat anders uit de totalen te berekenen is. Voorbeeld: =DOEL.ONDERDRUK(A1:E8; 10).
 * @customfunction ONDERDRUK ONDERDRUK
 * @param tabel Aantallen personen, met koppen boven en namen links. Een rij of kolom Totaal telt als totaal.
 * @param [minimum] Kleinste aantal dat zichtbaar mag zijn, van 3 tot en met 100. Leeg: 10.
 * @param [totalen] Waar totalen staan: "Rij" (onderaan), "Kolom" (rechts), "Beide" of "Geen". Leeg: waar Totaal staat.
 * @param [afronden] "Ja": de andere aantallen op vijftallen, elk getal apart. Leeg: nee.
 * @returns Dezelfde tabel, met tekens op de plaats van aantallen die u niet deelt.
 */
export function countsForSharing(
  tabel: unknown[][],
  minimum?: unknown,
  totalen?: unknown,
  afronden?: unknown,
): unknown[][] {
  return formula(() => {
    const read = readCountTable(tabel, choiceArgument(totalen, formulaChoices.totals));
    const least = numberArgument(minimum, "minimum") ?? usualMinimum;
    const rounds = choiceArgument(afronden, formulaChoices.yesOrNo) === "yes";
    const found = suppressTable(read.table, least);
    const shown = (cell: unknown, treatment: Treatment | undefined): unknown => {
      if (treatment === "primary") return formulaWords.belowMinimum(least);
      if (treatment === "secondary") return formulaWords.hiddenToo;
      return rounds && typeof cell === "number" ? roundToFive(cell) : cell;
    };
    return read.rows.map((row, index) =>
      row.map((cell, column) =>
        index === 0 || column === 0
          ? (cell ?? "")
          : shown(cell ?? "", read.treatmentAt(found, index, column)),
      ),
    );
  });
}
