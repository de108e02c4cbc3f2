import type { PaneActions } from "../screens/PaneActions";
import type { PageSession } from "./PageSession";

/**
 * What the screens ask for, done with one workbook of the list. What needs the open workbook does nothing: the screens do
 * not offer it here (`BesideWorkbook`).
 */
export function fileActions(session: PageSession, id: number): PaneActions {
  return {
    check: () => session.readAgain(id),
    stop: () => undefined,
    retry: nothing,
    dismiss: () => undefined,
    goTo: nothing,
    applyFixes: (fixes) => session.applyFixes(id, fixes),
    undoFix: (fix) => session.undoFix(id, fix),
    explain: (finding, text) => session.explain(id, finding, text),
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
  };
}

const nothing = (): Promise<void> => Promise.resolve();
