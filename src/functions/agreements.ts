import type { AgreementShares, StatusCounts } from "../domain/agreements/agreementShares";
import { agreementShares } from "../domain/agreements/agreementShares";
import { formulaColumns } from "../text/nl/formulaColumns";
import { agreementWords, formulaWords } from "../text/nl/formulaWords";
import { countAgreements } from "./agreements/countAgreements";
import { formula } from "./formula";
import { inColumns } from "./range/inColumns";

/**
 * Is gedaan wat is afgesproken? Per doel hoeveel afspraken gedaan, deels of niet gedaan zijn. Het aandeel is van de afspraken die aan de orde zijn en een status hebben. Dit zijn alle afspraken, geen steekproef: daarom staat er geen onzekerheidsmarge bij. Voorbeeld: =DOEL.AFSPRAKEN(A1:C20).
 * @customfunction AFSPRAKEN AFSPRAKEN
 * @param afspraken Eén rij per afspraak, met koppen Afspraak, Doel, Afspraakstatus (Gedaan, Deels, Niet of Nog niet aan de orde).
 * @returns Een tabel met koppen: één rij per doel, een rij zonder doel en een totaal; aandelen tussen 0 en 1.
 */
export function agreements(afspraken: unknown[][]): unknown[][] {
  return formula(() => {
    const range = inColumns(afspraken, {
      parameter: "afspraken",
      columns: ["agreement", "coreGoal", "agreementStatus"],
      required: ["agreement", "agreementStatus"],
    });
    const { goals, withoutGoal, total } = countAgreements(range);
    return [
      [...headers],
      ...goals.map(({ goal, counts }) => rowOf(goal, counts)),
      rowOf(agreementWords.withoutGoal, withoutGoal),
      rowOf(formulaWords.total, total),
    ];
  });
}

const cells = [
  "agreements",
  "done",
  "partly",
  "not",
  "notYetDue",
  "withoutStatus",
  "shareDone",
  "sharePartly",
  "shareNot",
] as const satisfies readonly (keyof AgreementShares)[];

const headers: readonly string[] = [formulaColumns.goal[0], ...cells.map((cell) => agreementWords[cell])];

function rowOf(name: string, counts: StatusCounts): unknown[] {
  const shares = agreementShares(counts);
  return [name, ...cells.map((cell) => shares[cell] ?? "")];
}
