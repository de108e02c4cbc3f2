import type { ControlWords } from "../ControlWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const inUnit = {
  cells: { one: "cell", many: "cells" },
  rows: { one: "row", many: "rows" },
  places: { one: "place", many: "places" },
};

export const controlWords: ControlWords = {
  counts: ({ errors, warnings, notes }) =>
    errors + warnings === 0
      ? counted(notes, "note", "notes")
      : `${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}`,
  filters: {
    bySeverity: "Filter by weight",
    all: (count) => `All ${formatNumber(count)}`,
    short: {
      error: (count) => `Error ${formatNumber(count)}`,
      warning: (count) => `Warning ${formatNumber(count)}`,
      note: (count) => `Note ${formatNumber(count)}`,
    },
    bySheet: "Filter by sheet",
    allSheets: "All sheets",
    hideExplained: "Hide explained",
    nothingLeft: "Nothing is left with this filter.",
    showAll: "Show all",
  },
  causes: (count) => counted(count, "cause", "causes"),
  places: (count, unit) => counted(count, inUnit[unit].one, inUnit[unit].many),
  explained: (count) => `${formatNumber(count)} explained`,
  isExplained: "explained",
  more: (count) => `Show ${formatNumber(count)} more`,
  where: "Where",
  why: "Why",
  remedy: "How to mend it",
  mayBeIgnored: "When it may stay",
  goTo: (place) => `Go to ${place}`,
  fixes: {
    textToNumber: "Text → number",
    oldToNew: "Old → new",
    apply: "Apply",
    applyTo: (place) => `Apply in ${place}`,
    applyAll: (count) => `Apply all ${formatNumber(count)}`,
    undo: "Undo",
    undoIn: (place) => `Undo in ${place}`,
    blank: "blank",
    yes: "TRUE",
    no: "FALSE",
    becomes: "becomes",
    showAll: (count) => `Show all ${formatNumber(count)}`,
    applied: "Applied fixes",
    appliedNote: (count) => `${counted(count, "cell", "cells")} changed. You can take this back.`,
  },
  explanation: {
    label: "Explanation",
    hint: "Your explanation stays in this workbook.",
    hintAtError: "The error stays until it is mended.",
    save: "Save",
    saved: (time, date) =>
      date === null ? `Saved in the workbook at ${time}` : `Saved in the workbook on ${date} at ${time}`,
  },
  notCheckedYet: {
    title: "Not checked yet",
    advice: "Check the workbook. You will see what is wrong, where, and how to mend it.",
    check: "Check",
  },
  firstCheck: { title: "Checking", advice: "The workbook is being read. Nothing is changed." },
  nothingFound: "Nothing was found that needs mending.",
  noSheets: {
    title: "No sheet recognised",
    advice:
      "Say under Link which sheet is what. Or start with the empty sheets of the template; your own sheets do not change.",
    insertTemplate: "Insert template",
  },
  foot: (time, rules) =>
    `Checked at ${time}, ${counted(rules, "rule", "rules")}. Nothing was sent: everything stays in this workbook.`,
  writeOutcomes: "Make sheets of this outcome",
  checkAgain: "Check again",
};
