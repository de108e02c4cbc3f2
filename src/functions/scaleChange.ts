import { blankTerms } from "../domain/movement/Measurement";
import { changeOfCounts } from "../domain/scales/changeOfCounts";
import { formulaColumns } from "../text/nl/formulaColumns";
import { formulaWords, scaleWords } from "../text/nl/formulaWords";
import { reportLabels } from "../text/nl/reportLabels";
import { verdictNames } from "../text/nl/verdictNames";
import { numberArgument } from "./arguments/numberArgument";
import { formula } from "./formula";
import { isBlank } from "./range/isBlank";
import { readTransitions } from "./scales/readTransitions";
import type { ScaleGroup } from "./scales/ScaleGroup";
import { transitionColumns } from "./scales/transitionColumns";

/**
 * Wie gaat vooruit op een schaal? Per instrument en domein vooruit, gelijk en achteruit, het saldo met marge (95%), plafond en uitval. Voorbeeld: =DOEL.SCHAALVERSCHIL(Overgangen[#Alles]).
 * @customfunction SCHAALVERSCHIL SCHAALVERSCHIL
 * @param overgangen Koppen Instrument, Domein, Voor, Na, Aantal. Zonder Aantal is een rij één persoon. Na leeg: geen tweede meting.
 * @param [instrument] "ZRM 2013", "ZRM 2017", "Participatieladder" of een eigen naam. Leeg: de kolom Instrument.
 * @param [laagste] Laagste score van een eigen schaal, bijvoorbeeld 1. Leeg: de kolom Laagste.
 * @param [hoogste] Hoogste score van een eigen schaal, bijvoorbeeld 10; hoger is beter. Leeg: de kolom Hoogste.
 * @returns Een tabel met koppen, één rij per instrument en domein; aandelen tussen 0 en 1, saldo tussen -1 en 1.
 */
export function scaleChange(
  overgangen: unknown[][],
  instrument?: unknown,
  laagste?: unknown,
  hoogste?: unknown,
): unknown[][] {
  return formula(() => {
    const groups = readTransitions(transitionColumns(overgangen), {
      instrument: isBlank(instrument) ? "" : String(instrument).trim(),
      lowest: numberArgument(laagste, "laagste"),
      highest: numberArgument(hoogste, "hoogste"),
    });
    return [[...headers], ...groups.map(rowOf)];
  });
}

const headers: readonly string[] = [
  formulaColumns.instrument[0],
  formulaColumns.scaleDomain[0],
  formulaColumns.persons[0],
  scaleWords.up,
  scaleWords.same,
  scaleWords.down,
  scaleWords.net,
  formulaWords.lowerBound,
  formulaWords.upperBound,
  scaleWords.signTest,
  scaleWords.ceiling,
  scaleWords.dropOut,
  reportLabels.movement.verdict,
];

function rowOf({ instrument, domain, tally }: ScaleGroup): unknown[] {
  const { minimumPersons } = blankTerms;
  const { persons, verdict, figures } = changeOfCounts(tally, minimumPersons);
  const shown = verdict === "suppressed" ? `<${minimumPersons}` : persons;
  if (figures === null) {
    const without = Array.from({ length: 9 }, () => "");
    return [instrument, domain, shown, ...without, verdictNames[verdict]];
  }
  const { improved, unchanged, worsened, net95, signTest, ceiling, dropOut } = figures;
  const shares = [improved.value, unchanged.value, worsened.value];
  const net = [net95.value, net95.lower, net95.upper];
  return [instrument, domain, shown, ...shares, ...net, signTest, ceiling, dropOut, verdictNames[verdict]];
}
