import type { PaneActions } from "../../src/screens/PaneActions";

const nothing = (): Promise<void> => Promise.resolve();

/** Actions that do nothing, for what is only looked at. */
export const noActions: PaneActions = {
  check: nothing,
  stop: () => undefined,
  retry: nothing,
  dismiss: () => undefined,
  goTo: nothing,
  applyFixes: nothing,
  undoFix: nothing,
  explain: nothing,
  chooseRule: nothing,
  seal: nothing,
  shareCopy: nothing,
  makeTemplate: nothing,
  mapTable: nothing,
  mapTables: nothing,
  changeCells: nothing,
  selectedRange: () => Promise.resolve(null),
  insertTemplate: nothing,
  writeExamples: nothing,
  writeOutcomes: nothing,
  startAnswers: nothing,
  saveAnswers: () => Promise.resolve(null),
  stopAnswers: () => undefined,
  previewReport: () => Promise.resolve(null),
  saveReport: () => Promise.resolve(null),
  makeReportSheets: () => Promise.resolve(null),
  openCheckPage: nothing,
};
