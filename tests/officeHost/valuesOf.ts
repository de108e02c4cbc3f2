/** The values of a range by its address with sheet name, read through office.js. */
export function valuesOf(sheetName: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}
