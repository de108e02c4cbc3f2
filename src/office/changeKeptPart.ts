import { keptNamespace } from "../workbook/kept/keptPart";
import { runInWorkbook } from "./runInWorkbook";

/**
 * Changes what we keep in the workbook, from what stands in it now, so that what a colleague added meanwhile stays.
 * Afterwards there is exactly one part of ours.
 *
 * @param change  from the XML text of our part, null where there is none, to the new one; what it throws passes unchanged
 *                and leaves the workbook as it is
 */
export function changeKeptPart(change: (xml: string | null) => string): Promise<void> {
  return runInWorkbook(async (context) => {
    const parts = context.workbook.customXmlParts;
    const ours = parts.getByNamespace(keptNamespace).load("items/id");
    await context.sync();
    const [first, ...others] = ours.items;
    const xml = first?.getXml();
    await context.sync();
    const changed = change(xml?.value ?? null);
    if (first === undefined) parts.add(changed);
    else first.setXml(changed);
    for (const other of others) other.delete();
    await context.sync();
  });
}
