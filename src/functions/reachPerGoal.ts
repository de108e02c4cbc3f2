import { codeKey } from "../domain/codes/codeKey";
import type { TargetSize } from "../domain/reach/TargetSize";
import { reachBounds } from "../domain/reach/reachBounds";
import { formulaColumns } from "../text/nl/formulaColumns";
import { formulaWords } from "../text/nl/formulaWords";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { readGoals } from "./goals/readGoals";
import { inColumns } from "./range/inColumns";
import { countColumns } from "./reach/activityCountAt";
import type { CountsPerGoal } from "./reach/CountsPerGoal";
import { countPerGoal } from "./reach/countPerGoal";
import { GoalSlots } from "./reach/GoalSlots";
import { reachCells, reachHeaders } from "./reach/reachCells";
import { sizesByGoal } from "./reach/sizesByGoal";

/**
 * Hoeveel verschillende personen bereiken de activiteiten van elk doel? Met de tabel met doelen telt een activiteit ook bij de doelen erboven. Voorbeeld: =DOEL.BEREIKPERDOEL(Activiteiten[#Alles]; Doelen[#Alles]).
 * @customfunction BEREIKPERDOEL BEREIKPERDOEL
 * @param activiteiten Eén rij per activiteit, met koppen Kerndoel, Aantal, Teleenheid.
 * @param [doelen] Eén rij per doel, met koppen Code, Bovenliggend. Leeg: alleen de doelen die bij de activiteiten staan.
 * @param [omvang] Eén rij per doel, met koppen Doel, Omvang, Omvang van, Omvang tot. Leeg: geen aandelen.
 * @returns Een tabel met koppen, één rij per doel; aandelen tussen 0 en 1.
 */
export function reachPerGoal(
  activiteiten: unknown[][],
  doelen?: unknown[][],
  omvang?: unknown[][],
): unknown[][] {
  return formula(() => {
    const range = inColumns(activiteiten, {
      parameter: "activiteiten",
      columns: ["coreGoal", ...countColumns],
      required: ["coreGoal", "count"],
    });
    const slots = new GoalSlots(doelen == null ? null : readGoals(doelen));
    const counts = countPerGoal(range, slots);
    if (slots.codes.length === 0) throw new FormulaRefusal("no-rows", {});
    const sizes = omvang == null ? new Map<string, TargetSize>() : sizesByGoal(omvang, slots.codes);
    return [
      [formulaColumns.goal[0], formulaWords.activities, ...reachHeaders],
      ...slots.codes.map((code, slot) => rowOf(code, sizes.get(codeKey(code)) ?? null, slot, counts)),
    ];
  });
}

function rowOf(code: string, target: TargetSize | null, slot: number, counts: CountsPerGoal): unknown[] {
  const { personsLower, personsUpper, activitiesCounted, activitiesNotCounted } = counts.of(slot);
  // As one activity that is known by its least and its most: the bounds and the share follow the same rule.
  const together = { unit: "visits", count: personsUpper, largestSession: personsLower } as const;
  const bounds = activitiesCounted === 0 ? null : reachBounds({ counts: [together], target });
  const activities = { activitiesCounted, activitiesNotCounted };
  return [code, activitiesCounted + activitiesNotCounted, ...reachCells(bounds, target, activities)];
}
