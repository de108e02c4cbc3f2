import type { PaneActions } from "../screens/PaneActions";
import type { Language } from "../text/sentencesIn";
import type { PageSession } from "./PageSession";
import { saveReport } from "./saveReport";

/**
 * What the screens ask for, done with one workbook of the list. What needs the open workbook does nothing: the screens do
 * not offer it here (`BesideWorkbook`).
 */
export function fileActions(session: PageSession, id: number, language: Language): PaneActions {
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
    previewReport: async (provider, watch) => {
      const wish = { report: "agenda", format: "preview", provider, ...nothingBeside, language } as const;
      const outcome = await session.report(id, wish, watch);
      return outcome?.kind === "previewed" ? outcome.preview : null;
    },
    saveReport: (order, watch) => saveReport(session, id, order, language, watch),
    makeReportSheets: () => Promise.resolve(null),
    openCheckPage: nothing,
  };
}

const nothingBeside = { previous: null, houseStyle: null };

const nothing = (): Promise<void> => Promise.resolve();
