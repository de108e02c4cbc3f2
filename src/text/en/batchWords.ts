import type { BatchWords } from "../BatchWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const filesNamed = 5;

function listed(files: readonly string[]): string {
  const named = files.slice(0, filesNamed).join(", ");
  const more = files.length - filesNamed;
  return more > 0 ? `${named}, and ${more} more` : named;
}

export const batchWords: BatchWords = {
  problems: {
    "too-much-memory":
      "This workbook needs too much memory. Remove empty formatted rows or split the workbook.",
    "too-slow":
      "This workbook took too much time. Close other programs and check this workbook by itself, or split the workbook.",
    "checker-lost":
      "This workbook was not checked, because Doelbereik stopped on it. Check this workbook once more by itself.",
  },
  progress: "{bar} {value} of {total} workbooks, {left}",
  progressLine: (done, total, left) =>
    `${formatNumber(done)} of ${counted(total, "workbook", "workbooks")}, ${left}`,
  timeLeft: (seconds) => {
    if (seconds === null) return "time left not known yet";
    if (seconds < 90) return `about ${counted(Math.ceil(seconds), "second", "seconds")} left`;
    return `about ${counted(Math.ceil(seconds / 60), "minute", "minutes")} left`;
  },
  nothingFound: (pattern) => `${pattern}: there are no workbooks here. Check the folder and the pattern.`,
  alreadyChecked: (count) =>
    count === 1
      ? "1 workbook was checked before and has not changed."
      : `${counted(count, "workbook", "workbooks")} were checked before and have not changed.`,
  sameSubject: ({ provider, year, files }) =>
    `${counted(files.length, "workbook is", "workbooks are")} of ${provider}${year === null ? "" : ` for ${year}`}: ${listed(files)}. Choose which one counts, or mend provider and year on the sheet Opdracht.`,
  otherMunicipality: ({ usual, files }) =>
    `Most workbooks are of ${usual}. Another municipality stands in ${listed(files.map(({ file, municipality }) => `${file} (${municipality})`))}. See whether this is the right template.`,
  sameSubjects: (count) =>
    `Of ${counted(count, "provider", "providers")} there is more than one workbook for the same year. See the sheet Providers.`,
  howToGoOn: (journal) => `What is finished stands in ${journal}. Give the same command again to go on.`,
  journalNotWritten: (journal) =>
    `${journal} was not written further. You may not write here, or the disk is full. What was finished is kept. Make room and give the same command again to go on.`,
  journalInUse: ({ path, lock, heldBy }) =>
    `Another check is writing in ${path} now${heldBy === null ? "" : ` (process ${heldBy.pid} on computer ${heldBy.host})`}. Wait until it is ready, or choose another name with --uit. Is no check running any more? Then remove ${lock}.`,
  summariesSkipped: (count) =>
    count === 1
      ? "1 earlier summary by Doelbereik was skipped."
      : `${counted(count, "earlier summary", "earlier summaries")} by Doelbereik were skipped.`,
  formatWithoutSummary:
    "--formaat does not go with a summary. Leave out --formaat, or choose a folder with --uit.",
  summary: {
    sheetNames: { files: "Workbooks", providers: "Providers", rules: "Rules" },
    files: {
      file: "File",
      municipality: "Municipality",
      provider: "Provider",
      year: "Reporting year",
      outcome: "Outcome",
      errors: "Errors",
      warnings: "Warnings",
      notes: "Notes",
      explained: "Explained",
      findings: "Main findings",
    },
    providers: {
      provider: "Provider",
      year: "Reporting year",
      workbooks: "Workbooks",
      ready: "Ready",
      readyWithExplanation: "Ready with explanation",
      notReady: "Not ready yet",
      errors: "Errors",
      warnings: "Warnings",
      attention: "Please note",
    },
    rules: {
      rule: "Rule",
      name: "What the rule is about",
      severity: "Weighs most as",
      workbooks: "Workbooks",
      share: "Share of the workbooks read",
      places: "Places",
    },
    notRead: "Not read",
    noProvider: "(no provider filled in)",
    nothingRead: "No workbook was read.",
  },
};
