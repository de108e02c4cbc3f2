import { runInWorkbook } from "./runInWorkbook";

/**
 * Tells that something in the workbook may have changed: cells, by this user or a colleague, and sheets that come, go
 * or get another name. What we write ourselves is passed over. Says nothing about what changed, because Office's own
 * details are incomplete, and does not wait until the typing stops: both are the caller's.
 *
 * @returns  takes the watch away again
 */
export function watchEdits(onEdit: () => void): Promise<() => Promise<void>> {
  return runInWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    const onCells = (event: Excel.WorksheetChangedEventArgs) => {
      if (event.triggerSource !== "ThisLocalAddin") onEdit();
      return Promise.resolve();
    };
    const onSheets = () => {
      onEdit();
      return Promise.resolve();
    };
    const watches: readonly { remove(): void }[] = [
      sheets.onChanged.add(onCells),
      sheets.onAdded.add(onSheets),
      sheets.onDeleted.add(onSheets),
      ...(namesCanBeWatched() ? [sheets.onNameChanged.add(onSheets)] : []),
    ];
    await context.sync();
    return async () => {
      for (const watch of watches) watch.remove();
      await context.sync();
    };
  });
}

function namesCanBeWatched(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.17");
}
