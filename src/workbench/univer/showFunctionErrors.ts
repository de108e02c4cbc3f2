import type { Univer } from "@univerjs/core";
import { CellAlertManagerService, CellAlertType, HoverManagerService } from "@univerjs/sheets-ui";

const alertKey = "custom-function-message";
/** The grid's own general text for an error cell. */
const generalAlertKey = "SHEET_FORMULA_ALERT";
/** After the grid's own 100. */
const delayMilliseconds = 180;

/**
 * Shows what a custom function said when it failed, while the pointer rests on its cell, as Excel does.
 *
 * @param messages  by "sheetId!row,column" counted from 0
 * @param title     above the message
 */
export function showFunctionErrors(
  univer: Univer,
  messages: ReadonlyMap<string, string>,
  title = "Fout",
): void {
  const injector = univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  let timer: ReturnType<typeof setTimeout> | undefined;
  injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      alerts.removeAlert(alertKey);
      const { location } = cell ?? {};
      const message = location && messages.get(`${location.subUnitId}!${location.row},${location.col}`);
      if (!location || message === undefined) return;
      alerts.removeAlert(generalAlertKey);
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title,
        message,
        location,
        width: 240,
        height: 90,
        key: alertKey,
      });
    }, delayMilliseconds);
  });
}
