import type { CheckPageWords, FileCounts } from "../CheckPageWords";
import { quoted } from "../quoted";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const workbooks = (count: number): string => counted(count, "workbook", "workbooks");

const progress = ({ checked, busy, unread }: FileCounts): string =>
  [
    `${formatNumber(checked)} checked`,
    ...(busy > 0 ? [`${formatNumber(busy)} busy`] : []),
    ...(unread > 0 ? [`${formatNumber(unread)} not read`] : []),
  ].join(" · ");

const megabytes = (bytes: number): string => `${formatNumber(Math.round(bytes / 1024 / 1024), 0)} MB`;

export const checkPageWords: CheckPageWords = {
  documentTitle: "Doelbereik: check before submission",
  tagline: "Check before submission",
  staysHere: "Your files stay on this computer.",
  worksOffline: "Works without internet. Your files stay on this computer.",
  otherLanguage: "Nederlands",
  drop: {
    title: "Drop workbooks here",
    hint: ".xlsx or .xlsm, up to 200 at a time. A folder will do as well.",
    choose: "Choose files",
    chooseFolder: "Choose a folder",
  },
  intro: {
    title: "How it works",
    steps: [
      "Choose the workbooks you want to check. Nothing is sent.",
      "Read for each workbook what is wrong, where, why, and how to mend it.",
      "Keep the report, or a copy with the corrections. Your own file never changes.",
    ],
  },
  files: workbooks,
  counts: progress,
  groups: {
    all: (count) => `All ${formatNumber(count)}`,
    "not-ready": (count) => `Not ready yet ${formatNumber(count)}`,
    "ready-with-explanation": (count) => `With explanation ${formatNumber(count)}`,
    ready: (count) => `Ready ${formatNumber(count)}`,
    unread: (count) => `Not read ${formatNumber(count)}`,
  },
  byGroup: "Filter by state",
  stopAll: "Stop all",
  reportOfAll: "Report of all workbooks",
  clearList: "Clear the list",
  clearAnyway: "Clear anyway, without keeping the corrections",
  nothingInGroup: "Nothing is left with this filter.",
  screensNotLoaded:
    "This part was not loaded. Your files have not changed. Check the connection and load the page again.",
  reload: "Load the page again",
  columns: {
    file: "Workbook",
    state: "State",
    findings: "Findings",
    top: "Main findings",
    caption: "Chosen workbooks",
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  },
  rows: (count) => counted(count, "row", "rows"),
  states: { waiting: "Waiting", busy: "Busy", stopped: "Stopped", unread: "Not read" },
  none: "None",
  noFindings: "No findings",
  reading: "The file is being read",
  secondsLeft: (seconds) => `About ${counted(seconds, "second", "seconds")} left`,
  stop: "Stop",
  stopFile: (file) => `Stop checking ${file}`,
  again: "Again",
  againFile: (file) => `Check ${file} again`,
  otherMunicipality: (municipality, usual) =>
    `This workbook is of ${municipality}; most are of ${usual}. Is this the right template?`,
  sameProviderAndYear: (files, more) => {
    const names = [...files.map(quoted), ...(more > 0 ? [`${formatNumber(more)} more`] : [])];
    return `Same provider and year as ${names.join(" and ")}. Hand in one of them.`;
  },
  notTaken: {
    tooMany: (count, limit) =>
      `${counted(count, "file does", "files do")} not fit any more: the limit is ${formatNumber(limit)}. Clear the list and choose them afterwards.`,
    notWorkbooks: (count) => `Skipped ${counted(count, "file", "files")} in the folder: no workbooks.`,
    already: (count) => `${counted(count, "file was", "files were")} in the list already.`,
  },
  detail: {
    close: "Close",
    fileUnchanged: "Your file does not change. What you apply here goes into the copy you keep.",
    busy: "The workbook is being read again",
    reportPage: "Report",
    reportSheet: "Report in Excel",
    markedCopy: "Marked copy",
    mendedCopy: "Copy with corrections",
    sealedCopy: "Sealed copy",
    shareCopy: "Copy for sharing",
    downloads: "Keep on this computer",
    making: "Being made",
    suffix: {
      report: "check",
      marked: "checked",
      mended: "corrected",
      sealed: "sealed",
      share: "for-sharing",
      all: "check-of-all-workbooks",
    },
  },
  problems: {
    "file-too-large": ({ limit, found }) =>
      `The file is ${megabytes(found)}; the limit is ${megabytes(limit)}. Remove pictures or split the workbook.`,
    "not-readable": () =>
      "The file was changed or moved after you chose it, or you may not read it. Close it in Excel and choose it again.",
    "took-too-long": ({ seconds }) =>
      `The check took too long: more than ${counted(seconds, "second", "seconds")} without progress. Remove sheets that are not needed, or split the workbook.`,
    crashed: () =>
      "The check of this file broke off: there was too little memory. Close other programs and try again.",
    "our-mistake": ({ detail }) =>
      `This goes wrong by a mistake of Doelbereik, not of yours. Report it to us with this line: ${detail}`,
  },
  announce: {
    progress: ({ files, checked, unread }) =>
      `${formatNumber(checked + unread)} of ${workbooks(files)} done.`,
    done: ({ checked, unread }) =>
      unread === 0
        ? `Done: ${workbooks(checked)} checked.`
        : `Done: ${workbooks(checked)} checked, ${formatNumber(unread)} not read.`,
    saved: (file) => `${file} is ready and stands with your downloads.`,
  },
  control: {
    foot: (time, rules) =>
      `Checked at ${time}, ${counted(rules, "rule", "rules")}. Nothing was sent: everything stays on this computer.`,
    explanationHint: "Your explanation goes into the copy you keep.",
    explanationSaved: "Remembered. Keep the copy with corrections so as not to lose this.",
    noSheetsAdvice:
      "Open the workbook in Excel with Doelbereik and say under Coupling which sheet is what. Or ask your municipality for the template.",
  },
};
