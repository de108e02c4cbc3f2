import { changeCells } from "../office/changeCells";
import { goToCell } from "../office/goToCell";
import { selectedRange } from "../office/selectedRange";
import type { PaneActions } from "../screens/PaneActions";
import type { RuleCode } from "../workbook/causes/CauseContract";
import type { RuleChoice } from "../workbook/kept/KeptChoices";
import { saveAnswers } from "./answers/saveAnswers";
import { startAnswers } from "./answers/startAnswers";
import { applyFixes, undoFix } from "./applyFixes";
import { insertTemplateSheets } from "./commands/insertTemplateSheets";
import { writeExamples, writeOutcomes } from "./commands/writeSheetsOfOurs";
import { makeReportSheets, previewReport, saveReport } from "./commands/makeReport";
import { makeShareCopy } from "./commands/makeShareCopy";
import { makeTemplate } from "./commands/makeTemplate";
import { openCheckPage } from "./commands/openCheckPage";
import { sealWorkbook } from "./commands/sealWorkbook";
import { keepChoices } from "./keepChoices";
import type { PaneSession } from "./PaneSession";

/** What the screens ask for, done in the open workbook. */
export function paneActions(session: PaneSession): PaneActions {
  const change = (task: () => Promise<void>) => session.act(task, "changes-workbook");
  return {
    check: session.check,
    stop: session.stop,
    retry: session.retry,
    dismiss: session.dismiss,
    goTo: (place) => session.act(() => goToCell(place), "only-looks"),
    applyFixes: (fixes) => change(() => applyFixes(fixes, session.checked?.sheets ?? [])),
    undoFix: (fix) => change(() => undoFix(fix)),
    explain: (finding, text) => change(() => explain(finding, text)),
    chooseRule: (rule, choice, reason) => change(() => chooseRule(rule, choice, reason)),
    seal: () => sealWorkbook(session),
    shareCopy: () => makeShareCopy(session),
    makeTemplate: (wish) => makeTemplate(session, wish),
    mapTable: (table, mapping) =>
      change(() =>
        keepChoices((kept) => ({
          ...kept,
          mappings: [...kept.mappings.filter((one) => one.table !== table), ...(mapping ? [mapping] : [])],
        })),
      ),
    mapTables: (mappings) =>
      change(() =>
        keepChoices((kept) => ({
          ...kept,
          mappings: [
            ...kept.mappings.filter((one) => !mappings.some(({ table }) => table === one.table)),
            ...mappings,
          ],
        })),
      ),
    changeCells: (changes) => change(() => changeCells(changes)),
    selectedRange: async () => {
      let selected: Awaited<ReturnType<typeof selectedRange>> = null;
      await session.act(async () => {
        selected = await selectedRange();
      }, "only-looks");
      return selected;
    },
    insertTemplate: (tables) => insertTemplateSheets(session, tables),
    writeExamples: () => writeExamples(session),
    writeOutcomes: () => writeOutcomes(session),
    startAnswers: (round) => startAnswers(session, round),
    saveAnswers: (round, answers) => saveAnswers(session, round, answers),
    stopAnswers: (said) => {
      session.showRound(null);
      session.say(said);
    },
    previewReport: (provider, watch) => previewReport(session, provider, watch),
    saveReport: (order, watch) => saveReport(session, order, watch),
    makeReportSheets: (kind, watch) => makeReportSheets(session, kind, watch),
    openCheckPage: () => openCheckPage(session),
  };
}

function chooseRule(rule: RuleCode, choice: RuleChoice["choice"] | null, reason: string): Promise<void> {
  const time = new Date().toISOString();
  return keepChoices((kept) => ({
    ...kept,
    ruleChoices: [
      ...kept.ruleChoices.filter((one) => one.rule !== rule),
      ...(choice === null ? [] : [{ rule, choice, reason, time }]),
    ],
  }));
}

function explain(finding: string, text: string): Promise<void> {
  const time = new Date().toISOString();
  return keepChoices((kept) => ({
    ...kept,
    explanations: [
      ...kept.explanations.filter((one) => one.finding !== finding),
      ...(text.trim() === "" ? [] : [{ finding, text: text.trim(), time }]),
    ],
  }));
}
