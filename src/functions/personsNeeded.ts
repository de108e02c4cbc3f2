import { personsNeededForStability } from "../domain/statistics/personsNeededForStability";
import { numberArgument } from "./arguments/numberArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { shareArgument } from "./arguments/shareArgument";
import { formula } from "./formula";

/**
 * Personen per meting die nodig zijn om te kunnen laten zien dat een aandeel niet beweegt, binnen de marge. Voorbeeld: =DOEL.NODIG(3%) geeft 4758.
 * @customfunction NODIG NODIG
 * @param marge Kleinste verandering die ertoe doet, bijvoorbeeld 3% of 0,03.
 * @param [aandeel] Verwacht aandeel, bijvoorbeeld 48% of 0,48. Leeg: 0,5 (de voorzichtigste keuze).
 * @param [kans] Kans dat het lukt als er niets verandert. Leeg: 0,8.
 * @param [ontwerpeffect] Hoeveel weging de onzekerheid vergroot, bijvoorbeeld 1,3. Leeg: 1.
 * @returns Aantal personen in elk van de twee metingen.
 */
export function personsNeeded(
  marge: unknown,
  aandeel?: unknown,
  kans?: unknown,
  ontwerpeffect?: unknown,
): number {
  return formula(() =>
    personsNeededForStability({
      margin: requiredArgument(shareArgument(marge, "marge"), "marge"),
      share: shareArgument(aandeel, "aandeel") ?? 0.5,
      power: shareArgument(kans, "kans") ?? 0.8,
      designEffect: numberArgument(ontwerpeffect, "ontwerpeffect") ?? 1,
    }),
  );
}
