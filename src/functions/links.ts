import { coreGoalRule } from "../domain/goals/coreGoalRule";
import { formulaColumns } from "../text/nl/formulaColumns";
import { formulaWords } from "../text/nl/formulaWords";
import { excelError } from "./excelError";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { activitiesFromCrosses, hasCrosses } from "./goals/activitiesFromCrosses";
import { activitiesFromLists } from "./goals/activitiesFromLists";
import type { GoalInCell } from "./goals/GoalsOfCell";
import { GoalsOfCell } from "./goals/GoalsOfCell";
import type { LinkedActivity } from "./goals/LinkedActivity";
import { pathToAmbition } from "./goals/pathToAmbition";
import type { Goals } from "./goals/readGoals";
import { readGoals } from "./goals/readGoals";
import { rowsOf } from "./range/rowsOf";

/**
 * Welk doel dient elke activiteit? Per activiteit het kerndoel, het pad tot de ambitie en de nevendoelen; een onbekende code geeft #N/B met wat u misschien bedoelt. Voorbeeld: =DOEL.KOPPELING(A1:C20; Doelen[#Alles]).
 * @customfunction KOPPELING KOPPELING
 * @param activiteiten Eén rij per activiteit, met koppen Activiteit, Kerndoel, Nevendoelen. Of een kolom per doel met K (kerndoel) en x (nevendoel).
 * @param doelen Eén rij per doel, met koppen Code, Bovenliggend, Niveau.
 * @returns Een tabel met koppen, één rij per activiteit.
 */
export function links(activiteiten: unknown[][], doelen: unknown[][]): unknown[][] {
  return formula(() => {
    const goals = readGoals(doelen);
    const cells = new GoalsOfCell(goals);
    const rows = rowsOf(activiteiten, "activiteiten");
    const activities = hasCrosses(rows, goals)
      ? activitiesFromCrosses(rows, cells)
      : activitiesFromLists(activiteiten, cells);
    if (activities.length === 0) throw new FormulaRefusal("no-rows", {});
    const mostSides = activities.reduce((most, { side }) => Math.max(most, side.length), 0);
    const sideHeaders = Array.from({ length: mostSides }, (_, index) => formulaWords.sideGoal(index + 1));
    return [
      [formulaColumns.activity[0], formulaColumns.coreGoal[0], formulaWords.pathToAmbition, ...sideHeaders],
      ...activities.map((activity) => cellsOf(activity, goals, mostSides)),
    ];
  });
}

function cellsOf(activity: LinkedActivity, goals: Goals, mostSides: number): unknown[] {
  const { name, side } = activity;
  const blanks = Array.from({ length: mostSides - side.length }, () => "");
  return [name, ...coreCells(activity, goals), ...side.map(goalCell), ...blanks];
}

function coreCells({ core, side }: LinkedActivity, goals: Goals): unknown[] {
  const unknown = core.find((goal) => !goal.known);
  if (unknown !== undefined) return [goalCell(unknown), ""];
  const codesOf = (cells: readonly GoalInCell[]): string[] => cells.map(({ code }) => code);
  const rule = coreGoalRule(codesOf(core), codesOf(side));
  switch (rule.kind) {
    case "one":
      return [rule.code, pathOf(core, goals)];
    case "several":
      return [excelError({ code: "core-goals-several", facts: { codes: rule.codes } }), ""];
    case "only-side-goals":
      return [excelError({ code: "core-goal-missing", facts: { sideGoals: rule.codes.length } }), ""];
    case "none":
      return [excelError({ code: "goal-missing", facts: {} }), ""];
  }
}

function pathOf([goal]: readonly GoalInCell[], goals: Goals): string {
  return goal?.known === true ? pathToAmbition(goal.key, goals) : "";
}

function goalCell(goal: GoalInCell): unknown {
  if (goal.known) return goal.code;
  return excelError({ code: "key-unknown", facts: { key: goal.code, near: goal.near } });
}
