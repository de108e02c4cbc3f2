import { HostRefused } from "../HostRefused";

/**
 * The sheets of these names.
 *
 * @throws HostRefused sheet-missing
 */
export async function sheetsNamed(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const { worksheets } = context.workbook;
  const sheets = new Map(
    [...new Set(names)].map((name) => [name, worksheets.getItemOrNullObject(name).load("name")]),
  );
  await context.sync();
  for (const [name, sheet] of sheets) {
    if (sheet.isNullObject) throw new HostRefused("sheet-missing", { sheet: name });
  }
  return sheets;
}
