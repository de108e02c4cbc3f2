import type { ReportScreenWords } from "../ReportScreenWords";
import { counted } from "./counted";
import { listed } from "./listed";

export const reportScreenWords: ReportScreenWords = {
  title: "Report",
  advice: "Numbers are there for the conversation. Choose what you put on the table.",
  notChecked: "This workbook has not been checked yet. A report comes from the same figures as the check.",
  check: "Check the workbook",
  empty: "There is nothing to tell yet: the workbook has no sheets of the template.",
  insertTemplate: "Add the template",
  preview: {
    title: "What will be on the table",
    looking: "The workbook is being read",
    reasons: (count) => counted(count, "reason to talk", "reasons to talk"),
    questions: (count) => counted(count, "question about measuring", "questions about measuring"),
    limits: "What the report cannot say",
    noReasons: "No figure is a reason to talk now. You can still ask: is this picture right?",
    more: (count) => `And ${String(count)} more. All of them are in the agenda.`,
    goTo: (place) => `Go to ${place}`,
  },
  choices: {
    title: "Choices",
    whose: "Whose figures?",
    houseStyle: "Your own template for Word",
    houseStyleHint: "The report then comes in your own house style. Choose a .docx or .dotx file.",
    previous: "Last year's workbook",
    previousHint: "What was said and agreed then comes with it.",
    previousElsewhere:
      "Do you want last year's agreements in it? Then make the report on the check page. There you also choose last year's workbook.",
    clear: (file) => `Do not use ${file}`,
  },
  kinds: "Choose a report",
  save: { docx: "Download as Word", html: "Download as web page", xlsx: "Download as Excel" },
  put: "Put in the workbook",
  ofKind: (kind, button) => `${kind}: ${button.charAt(0).toLowerCase()}${button.slice(1)}`,
  onlyWhole: "The sheets in the workbook are about all providers together.",
  willWrite: (added, again) =>
    [
      ...(added.length === 0 ? [] : [`New in the workbook: ${listed(added, 6)}.`]),
      ...(again.length === 0
        ? []
        : [`Made again: ${listed(again, 6)}. What you wrote in them stays with the same row.`]),
    ].join(" "),
  write: "Put in the workbook",
  cancel: "Do not do this",
  saved: (file) => `${file} is with your downloads.`,
  noFile:
    "Do you see no file? In Excel for Mac this pane cannot download. Save the workbook and make the report on the check page.",
  openCheckPage: "Open the check page",
  notesStayBehind:
    "The next time this file is made anew, with empty columns for notes. Choose this file as last year's workbook then: what was written in the agenda and the questions about measuring stands in the new report.",
  sheetsWritten: (names) => `Made: ${listed(names, 6)}. Your notes are still there.`,
  houseStyleRefused: (reason) => `Your template for Word was not used. ${reason}`,
  previousRefused: (reason) => `Last year's workbook was not read. ${reason}`,
};
