import { nearestName } from "../domain/codes/nearestName";
import { blankTerms } from "../domain/movement/Measurement";
import { formulaChoices } from "../text/nl/formulaChoices";
import { reportLabels } from "../text/nl/reportLabels";
import { choiceArgument } from "./arguments/choiceArgument";
import { numberArgument } from "./arguments/numberArgument";
import { trendLevelArgument } from "./arguments/trendLevelArgument";
import { excelError } from "./excelError";
import { formula } from "./formula";
import { compareRows } from "./measurements/compareRows";
import { groupRows } from "./measurements/groupRows";
import type { MeasuredArea, MeasuredIndicator } from "./measurements/MeasuredIndicator";
import type { MeasuredRows } from "./measurements/MeasuredRows";
import type { MeasurementsRange } from "./measurements/measurementsInRange";
import type { TermsOfAll } from "./measurements/indicatorTerms";
import { indicatorTerms } from "./measurements/indicatorTerms";
import { judgementCells, judgementHeaders } from "./measurements/judgementCells";
import { measurementsInRange } from "./measurements/measurementsInRange";
import { termsByIndicator } from "./measurements/termsByIndicator";
import type { AgreedIndicator } from "./measurements/termsByIndicator";
import { termsInRange } from "./measurements/termsInRange";

/**
 * Welke indicatoren bewegen? Eén rij per indicator en gebied, met uitkomst, uitleg en onzekerheidsmarge. Voorbeeld: =DOEL.BEWEGINGEN(Metingen[#Alles]; Indicatoren[#Alles]).
 * @customfunction BEWEGINGEN BEWEGINGEN
 * @param metingen Eén rij per meting, met koppen Indicator, Periode, Waarde of Teller, Aantal; mag ook Gebied, Ondergrens, Bovengrens, Status.
 * @param [indicatoren] Eén rij per indicator, met koppen Code, Soort, Norm, Marge. Leeg: die koppen staan bij de metingen.
 * @param [vergelijken] Met welke eerdere meting: "Vorige" of "Eerste". Leeg: Vorige.
 * @param [minimum] Kleinste aantal personen waarover we iets zeggen. Leeg: 10.
 * @param [zekerheid] Zekerheid van de trend: 0,95, 0,99 of 0,998. Leeg: 0,99.
 * @returns Een tabel met koppen.
 */
export function movements(
  metingen: unknown[][],
  indicatoren?: unknown[][],
  vergelijken?: unknown,
  minimum?: unknown,
  zekerheid?: unknown,
): unknown[][] {
  return formula(() => {
    const ofAll: TermsOfAll = {
      comparisonBasis:
        choiceArgument(vergelijken, formulaChoices.comparisonBasis) ?? blankTerms.comparisonBasis,
      minimumPersons: numberArgument(minimum, "minimum") ?? blankTerms.minimumPersons,
      trendLevel: trendLevelArgument(zekerheid) ?? blankTerms.trendLevel,
    };
    const range = measurementsInRange(metingen, indicatoren == null);
    const measured = groupRows(range);
    const { indicators } = measured;
    const agreed = indicatoren == null ? termsInRange(range, measured) : termsByIndicator(indicatoren);
    const { indicator, area } = reportLabels.movement;
    const answer: unknown[][] = [[indicator, area, ...judgementHeaders]];
    for (const [key, one] of agreed) {
      for (const row of judgedRows(one, indicators.get(key), ofAll, { range, measured })) answer.push(row);
    }
    for (const [key, one] of indicators) {
      if (agreed.has(key)) continue;
      for (const row of rowsWithoutTerms(one, agreed)) answer.push(row);
    }
    return answer;
  });
}

function judgedRows(
  agreed: AgreedIndicator,
  indicator: MeasuredIndicator | undefined,
  ofAll: TermsOfAll,
  { range, measured }: { readonly range: MeasurementsRange; readonly measured: MeasuredRows },
): unknown[][] {
  const unit = agreed.kind === "share" ? (indicator?.notation.unit(indicator.name) ?? "percentages") : null;
  const terms = indicatorTerms(agreed, unit, ofAll);
  const areas = indicator === undefined || indicator.areas.size === 0 ? [noArea] : indicator.areas.values();
  return [...areas].map(({ area, series }) => {
    const comparison = compareRows(range, measured, measured.rows[series] ?? noRows, terms, unit);
    return [agreed.code, area, ...judgementCells(terms, comparison)];
  });
}

const noArea: MeasuredArea = { area: "", series: -1 };
const noRows = new Int32Array(0);

function rowsWithoutTerms(
  { name, areas }: MeasuredIndicator,
  agreed: ReadonlyMap<string, AgreedIndicator>,
): unknown[][] {
  const near = nearestName(
    name,
    [...agreed.values()].map(({ code }) => code),
  );
  const [, ...others] = judgementHeaders;
  return [...areas.values()].map(({ area }) => [
    name,
    area,
    excelError({ code: "key-unknown", facts: { key: name, near } }),
    ...others.map(() => ""),
  ]);
}
