import { smallestDetectableChange } from "../domain/statistics/smallestDetectableChange";
import { numberArgument } from "./arguments/numberArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { shareArgument } from "./arguments/shareArgument";
import { formula } from "./formula";

/**
 * Kleinste verandering van een aandeel die met dit aantal personen per meting opvalt (zekerheid 95%), als getal tussen 0 en 1. Voorbeeld: =DOEL.KLEINSTEVERSCHIL(475) geeft 0,091.
 * @customfunction KLEINSTEVERSCHIL KLEINSTEVERSCHIL
 * @param aantal Personen in elk van de twee metingen, bijvoorbeeld 475.
 * @param [aandeel] Verwacht aandeel, bijvoorbeeld 48% of 0,48. Leeg: 0,5 (de voorzichtigste keuze).
 * @param [kans] Kans dat de verandering opvalt. Leeg: 0,8.
 * @param [ontwerpeffect] Hoeveel weging de onzekerheid vergroot, bijvoorbeeld 1,3. Leeg: 1.
 * @returns Verandering als aandeel: 0,091 is 9,1 procentpunt.
 */
export function smallestChange(
  aantal: unknown,
  aandeel?: unknown,
  kans?: unknown,
  ontwerpeffect?: unknown,
): number {
  return formula(() =>
    smallestDetectableChange({
      persons: requiredArgument(numberArgument(aantal, "aantal"), "aantal"),
      share: shareArgument(aandeel, "aandeel") ?? 0.5,
      power: shareArgument(kans, "kans") ?? 0.8,
      designEffect: numberArgument(ontwerpeffect, "ontwerpeffect") ?? 1,
    }),
  );
}
