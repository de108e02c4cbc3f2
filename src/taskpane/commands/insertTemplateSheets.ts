import { insertTemplate } from "../../office/insertTemplate";
import type { TableKey } from "../../workbook/template";
import type { PaneSession } from "../PaneSession";
import { commandWordsIn } from "./commandWordsIn";

/** Adds the sheets of the template that are not there yet, and says which. */
export async function insertTemplateSheets(
  session: PaneSession,
  tables?: readonly TableKey[],
): Promise<void> {
  const words = commandWordsIn(session.state().facts.language);
  let said: string | null = null;
  await session.act(async () => {
    const { added, present } = await insertTemplate(tables);
    said = words.templateInserted(added, present);
  }, "changes-workbook");
  if (said !== null) session.say(said);
}
