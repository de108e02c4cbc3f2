/** Takes away sheets that we added a moment ago, after a later step failed. Where Office refuses, that refusal counts less. */
export async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = names.map((name) => worksheets.getItemOrNullObject(name).load("name"));
  try {
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  } catch {
    return;
  }
}
