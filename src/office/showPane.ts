/** Opens our pane beside the workbook, or brings it back. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
