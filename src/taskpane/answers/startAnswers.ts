import { appendTableRows } from "../../office/appendTableRows";
import { changeCells } from "../../office/changeCells";
import type { AnswerRound } from "../../screens/answer/AnswerRound";
import { planAnswers } from "../../screens/answer/planAnswers";
import type { RowsToAppend } from "../../workbook/RowsToAppend";
import { keepChoices } from "../keepChoices";
import type { PaneSession } from "../PaneSession";

/** Makes the rows ready that are not there yet, and begins the round. What stands in the way the screen says already. */
export async function startAnswers(session: PaneSession, round: AnswerRound): Promise<void> {
  await session.act(async () => {
    const { checked } = session;
    const plan = checked && planAnswers(checked, round).plan;
    if (plan === null) return;
    if (plan.append !== null) {
      await appendTableRows(plan.append);
      const isChosen = checked?.kept.mappings.some(
        ({ table, lastRow }) => table === "answers" && lastRow !== null,
      );
      if (isChosen === true) await addToChosenRows(plan.append);
    }
    session.showRound(round);
  }, "changes-workbook");
}

/** Where the user said how far the table goes, it goes on to the new rows: else nobody would read them. */
async function addToChosenRows(append: RowsToAppend): Promise<void> {
  const last = append.lastRow + append.rows.length;
  try {
    await keepChoices((kept) => ({
      ...kept,
      mappings: kept.mappings.map((mapping) =>
        mapping.table === "answers" && mapping.lastRow !== null
          ? { ...mapping, lastRow: Math.max(mapping.lastRow, last) }
          : mapping,
      ),
    }));
  } catch (refusal) {
    await takeBack(append);
    throw refusal;
  }
}

async function takeBack({ sheet, lastRow, rows }: RowsToAppend): Promise<void> {
  await changeCells(
    rows.flatMap((row, index) =>
      [...row].map(([column, from]) => ({ sheet, row: lastRow + 1 + index, column, from, to: null })),
    ),
  );
}
