import { HostRefused } from "./HostRefused";
import { officeCodeOf, refusalOf } from "./refusalOf";

/**
 * The only way to the open workbook: one batch of Office, in which every error of Office becomes a HostRefused.
 *
 * @throws HostRefused  when the workbook refuses; what `batch` itself throws passes unchanged
 */
export async function runInWorkbook<Outcome>(
  batch: (context: Excel.RequestContext) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (officeCodeOf(error) === "AccessDenied") throw await whoDenied();
    throw refusalOf(error) ?? error;
  }
}

/** Office says only that access was denied: by the workbook, or by the protection of a sheet. */
async function whoDenied(): Promise<HostRefused> {
  const context = new Excel.RequestContext();
  try {
    const workbook = context.workbook.load("readOnly");
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    if (workbook.readOnly) return new HostRefused("workbook-view-only", {});
    const protections = sheets.items.map((sheet) => sheet.protection.load("protected"));
    await context.sync();
    const index = protections.findIndex((protection) => protection.protected);
    const sheet = sheets.items[index];
    if (sheet !== undefined) return new HostRefused("sheet-protected", { sheet: sheet.name });
  } catch (error) {
    return refusalOf(error) ?? new HostRefused("workbook-view-only", {});
  }
  return new HostRefused("workbook-view-only", {});
}
