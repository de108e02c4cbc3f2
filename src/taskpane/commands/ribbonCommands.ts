import { freezeFormulas } from "../../office/freezeFormulas";
import type { CommandName } from "../../office/registerCommands";
import { repairFormulas } from "../../office/repairFormulas";
import { restoreFormulas } from "../../office/restoreFormulas";
import { showPane } from "../../office/showPane";
import type { ScreenName } from "../../screens/ScreenName";
import type { FrozenFormula } from "../../workbook/kept/KeptChoices";
import { keepChoices } from "../keepChoices";
import type { PaneSession } from "../PaneSession";
import { commandWordsIn } from "./commandWordsIn";
import { insertTemplateSheets } from "./insertTemplateSheets";

/** What the buttons on the ribbon do. Each shows the pane, because there it says what it did. */
export function ribbonCommands(session: PaneSession): Readonly<Record<CommandName, () => Promise<void>>> {
  const words = commandWordsIn(session.state().facts.language);
  const showing = (screen: ScreenName) => async () => {
    await showPane();
    session.show(screen);
    await session.check();
  };
  const counting = (task: () => Promise<number>, say: (count: number) => string) => async () => {
    await showPane();
    let count: number | null = null;
    await session.act(async () => {
      count = await task();
    }, "changes-workbook");
    if (count !== null) session.say(say(count));
  };
  return {
    controleren: showing("control"),
    koppelen: showing("couple"),
    bereik: showing("reach"),
    beweging: showing("movement"),
    sjabloon: async () => {
      await showPane();
      await insertTemplateSheets(session);
    },
    herstelFormules: counting(repairFormulas, words.formulasRepaired),
    vastzettenAlsWaarden: counting(freezeAndKeep, words.formulasFrozen),
    formulesTerugzetten: counting(() => restoreKept(session), words.formulasRestored),
  };
}

/** The formulas are kept before they are replaced; what was kept for nothing is never put back over other values. */
async function freezeAndKeep(): Promise<number> {
  const frozen = await freezeFormulas((formulas) =>
    keepChoices((kept) => ({ ...kept, frozenFormulas: [...kept.frozenFormulas, ...formulas] })),
  );
  return frozen.length;
}

async function restoreKept(session: PaneSession): Promise<number> {
  if (session.checked === null) await session.check();
  const frozenFormulas = session.checked?.kept.frozenFormulas ?? [];
  if (frozenFormulas.length === 0) return 0;
  const restored = await restoreFormulas(frozenFormulas);
  const isRestored = (formula: FrozenFormula) =>
    restored.some(
      ({ sheet, row, column }) => sheet === formula.sheet && row === formula.row && column === formula.column,
    );
  await keepChoices((kept) => ({
    ...kept,
    frozenFormulas: kept.frozenFormulas.filter((formula) => !isRestored(formula)),
  }));
  return restored.length;
}
