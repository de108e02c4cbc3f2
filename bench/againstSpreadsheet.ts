import { movements } from "../src/functions/movements";
import { reachPerGoal } from "../src/functions/reachPerGoal";
import { movementTable } from "./againstSpreadsheet/movementTable";
import { reachTable } from "./againstSpreadsheet/reachTable";
import { timeOfSpreadsheet } from "./againstSpreadsheet/timeOfSpreadsheet";
import { ratio, typical } from "./timed";

const runs = 15;

/**
 * Our formulas against the same table made with a spreadsheet's own formulas, in the grid's engine and in the same run.
 * Budget: at least 100 times as fast. On 10,000 rows: its time grows with rows × formulas, and 100,000 would take it
 * many minutes; ours grows with the rows.
 */
export async function measure(): Promise<string[]> {
  const reach = reachTable();
  const movement = movementTable();
  const lines: string[] = [];
  for (const { name, sheet, formula } of [
    { name: "BEREIKPERDOEL", sheet: reach, formula: () => reachPerGoal(reach.cells) },
    { name: "BEWEGINGEN", sheet: movement, formula: () => movements(movement.cells, movement.indicators) },
  ]) {
    const spreadsheet = await timeOfSpreadsheet(sheet);
    const time = typical(runs, formula);
    lines.push(
      `${sheet.formulas.length} native formulas on ${(sheet.cells.length - 1).toLocaleString("en")} rows ÷ ${name}: ${ratio(spreadsheet, time)} (budget ≥ 100; ${spreadsheet.toFixed(0)} and ${time.toFixed(1)} ms)`,
    );
  }
  return lines;
}
