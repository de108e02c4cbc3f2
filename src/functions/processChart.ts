import { xmrChart } from "../domain/statistics/xmrChart";
import { periodLabel } from "../domain/period";
import { formulaColumns } from "../text/nl/formulaColumns";
import { formulaWords, signalNames } from "../text/nl/formulaWords";
import { formula } from "./formula";
import { chartValues } from "./measurements/chartValues";

/**
 * Regelkaart (XmR): past elke waarde bij de gewone schommelingen van de reeks? Vraagt minstens 12 perioden. Voorbeeld: =DOEL.REGELKAART(A1:B25).
 * @customfunction REGELKAART REGELKAART
 * @param waarden Eén kolom met waarden op volgorde van tijd, of twee kolommen met koppen Periode, Waarde. Lege rijen tellen niet mee.
 * @returns Een tabel met koppen: per periode de waarde, het gemiddelde, de grenzen en het signaal.
 */
export function processChart(waarden: unknown[][]): unknown[][] {
  return formula(() => {
    const values = chartValues(waarden);
    const chart = xmrChart(values.map(({ value }) => value));
    const headers = [
      formulaColumns.period[0],
      formulaColumns.value[0],
      formulaWords.mean,
      formulaWords.lowerBound,
      formulaWords.upperBound,
      formulaWords.signal,
    ];
    const rows = chart.points.map(({ value, signals }, index) => {
      const period = values[index]?.period ?? null;
      return [
        period === null ? index + 1 : periodLabel(period),
        value,
        chart.mean,
        chart.lowerLimit,
        chart.upperLimit,
        signals.map((signal) => signalNames[signal]).join("; "),
      ];
    });
    return [headers, ...rows];
  });
}
