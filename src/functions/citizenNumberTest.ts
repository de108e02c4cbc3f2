import { isCitizenNumber } from "../domain/privacy/isCitizenNumber";
import { citizenNumberVerdicts, formulaWords } from "../text/nl/formulaWords";
import { reportLabels } from "../text/nl/reportLabels";
import { formula } from "./formula";
import { isBlank } from "./range/isBlank";
import { rowsOf } from "./range/rowsOf";

/** From this many filled cells on, half of them passing is no chance. */
const fewestFilled = 5;
const leastShare = 0.5;

/**
 * Staan er burgerservicenummers (BSN) in dit bereik? Telt de getallen die de elfproef doorstaan en toont ze nooit. Voorbeeld: =DOEL.BSNPROEF(A2:A500).
 * @customfunction BSNPROEF BSNPROEF
 * @param waarden De cellen om na te kijken, het liefst een hele kolom: van losse getallen slaagt 1 op de 11 bij toeval.
 * @returns Een rij met koppen en een rij met aantallen en het oordeel.
 */
export function citizenNumberTest(waarden: unknown[][]): unknown[][] {
  return formula(() => {
    const cells = rowsOf(waarden, "waarden").flatMap((row) => row.filter((cell) => !isBlank(cell)));
    const possible = cells.flatMap((cell) => digitsOf(cell) ?? []);
    const passing = possible.filter(isCitizenNumber);
    // The same number all down a column is a code that passes by chance.
    const isColumn =
      cells.length >= fewestFilled &&
      passing.length >= leastShare * cells.length &&
      new Set(passing).size > 1;
    const verdict = isColumn ? "column" : passing.length > 0 ? "some" : "none";
    return [
      [
        formulaWords.filledCells,
        formulaWords.possibleNumbers,
        formulaWords.passes,
        reportLabels.movement.verdict,
      ],
      [cells.length, possible.length, passing.length, citizenNumberVerdicts[verdict]],
    ];
  });
}

/** As people write them: in one go, or in groups; alone or within a text. */
const written = /(?<![\d.,-]|\d )(?:\d{8,9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?!\d|[.,-]\d)/;

/** Eight or nine digits that could be a citizen service number; null for anything else. */
function digitsOf(cell: unknown): string | null {
  if (typeof cell === "number") {
    return Number.isInteger(cell) && cell >= 1e7 && cell < 1e9 ? String(cell) : null;
  }
  return typeof cell === "string" ? (written.exec(cell)?.[0].replace(/\D/g, "") ?? null) : null;
}
