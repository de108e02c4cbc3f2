import { normaliseName } from "../domain/codes/normaliseName";
import type { GroupCount } from "../domain/reach/spreadOverGroups";
import { spreadOverGroups } from "../domain/reach/spreadOverGroups";
import { formulaColumns } from "../text/nl/formulaColumns";
import { formulaWords, representationNames } from "../text/nl/formulaWords";
import { reportLabels } from "../text/nl/reportLabels";
import { numberArgument } from "./arguments/numberArgument";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { countAt } from "./range/countAt";
import { inColumns } from "./range/inColumns";
import { isBlankRow } from "./range/isBlankRow";
import { numberAt } from "./range/numberAt";
import type { RangeInColumns } from "./range/RangeInColumns";
import { textAt } from "./range/textAt";

const columns = ["group", "count", "targetShare"] as const;

/**
 * Doen alle groepen evenveel mee als hun aandeel in de doelgroep? Per groep een index (100 is gelijk) en of het verschil groter is dan toeval verklaart. Voorbeeld: =DOEL.SPREIDING(A1:C4; 80000).
 * @customfunction SPREIDING SPREIDING
 * @param groepen Eén rij per groep, met koppen Groep, Aantal, Aandeel in doelgroep (samen 100%). Een rij Onbekend blijft apart.
 * @param [omvang] Personen in de hele doelgroep. Leeg: geen bereik per groep.
 * @returns Een tabel met koppen, één rij per groep; aandelen tussen 0 en 1.
 */
export function spread(groepen: unknown[][], omvang?: unknown): unknown[][] {
  return formula(() => {
    const range = inColumns(groepen, { parameter: "groepen", columns, required: columns });
    const { groups, unknown } = readGroups(range);
    const targetSize = numberArgument(omvang, "omvang");
    const found = spreadOverGroups({ groups, participantsUnknown: unknown ?? 0, targetSize });
    const rows = found.groups.map(({ name, participants, share, targetShare, representation, coverage }) => [
      name,
      participants,
      share,
      targetShare,
      representation.index,
      representation.adjustedResidual,
      representationNames[representation.verdict],
      coverage?.lower ?? "",
      coverage?.upper ?? "",
    ]);
    const unknownRow = [formulaWords.unknownGroup, unknown, "", "", "", "", "", "", ""];
    return [[...headers], ...rows, ...(unknown === null ? [] : [unknownRow])];
  });
}

const headers: readonly string[] = [
  formulaColumns.group[0],
  formulaColumns.count[0],
  formulaWords.share,
  formulaColumns.targetShare[0],
  formulaWords.index,
  formulaWords.residual,
  reportLabels.movement.verdict,
  formulaWords.coverageLower,
  formulaWords.coverageUpper,
];

function readGroups(range: RangeInColumns<(typeof columns)[number]>) {
  const groups: GroupCount[] = [];
  let unknown: number | null = null;
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    if (isBlankRow(range.rows[index] ?? [])) continue;
    const name = textAt(range, index, "group");
    const participants = filled(countAt(range, index, "count"), index, formulaColumns.count[0]);
    if (normaliseName(name) === normaliseName(formulaWords.unknownGroup))
      unknown = (unknown ?? 0) + participants;
    else groups.push({ name, participants, targetShare: targetShareAt(range, index) });
  }
  return { groups, unknown };
}

function targetShareAt(range: RangeInColumns<"targetShare">, index: number): number {
  const column = formulaColumns.targetShare[0];
  const number = filled(numberAt(range, index, "targetShare"), index, column);
  if (number > 0 && number < 1) return number;
  throw new FormulaRefusal("share-out-of-range", { row: index + 1, column, number });
}

function filled(number: number | null, index: number, column: string): number {
  if (number === null) throw new FormulaRefusal("cell-blank", { row: index + 1, column });
  return number;
}
