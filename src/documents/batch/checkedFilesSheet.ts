import type { BatchWords, FileColumn } from "../../text/BatchWords";
import type { Sentences } from "../../text/Sentences";
import type { CheckedWorkbook } from "../CheckedWorkbook";
import type { SheetColumn, SheetContents, SheetValue } from "../SheetContents";

const columns: readonly (readonly [FileColumn, Omit<SheetColumn, "header">])[] = [
  ["file", { width: 40, format: "text" }],
  ["municipality", { width: 18, format: "text" }],
  ["provider", { width: 28, format: "text" }],
  // A year is a name: it takes no mark between thousands.
  ["year", { width: 12, format: "text" }],
  ["outcome", { width: 24, format: "text" }],
  ["errors", { width: 10, format: "wholeNumber" }],
  ["warnings", { width: 16, format: "wholeNumber" }],
  ["notes", { width: 16, format: "wholeNumber" }],
  ["explained", { width: 12, format: "wholeNumber" }],
  ["findings", { width: 70, format: "text" }],
];

const findingsNamed = 3;

/** One row a file, in the order of the files; a file that could not be read says why. */
export function checkedFilesSheet(
  workbooks: readonly CheckedWorkbook[],
  { summary }: BatchWords,
  { stateNames, labels }: Sentences,
): SheetContents {
  const rowOf = ({ file, outcome }: CheckedWorkbook): Readonly<Partial<Record<FileColumn, SheetValue>>> => {
    if (outcome.status !== "read") return { file, outcome: summary.notRead, findings: outcome.sentence };
    const { subject, state, counts, findings } = outcome;
    const open = findings.filter(({ isExplained }) => !isExplained).map(({ title }) => title);
    const named = open.slice(0, findingsNamed);
    const more = open.length - named.length;
    return {
      file,
      municipality: subject.municipality,
      provider: subject.provider,
      year: subject.reportingYear,
      outcome: stateNames[state].name,
      ...counts,
      findings: [...named, ...(more > 0 ? [labels.andMore(more)] : [])].join("; "),
    };
  };
  return {
    name: summary.sheetNames.files,
    tableName: summary.sheetNames.files,
    columns: columns.map(([column, look]) => ({ header: summary.files[column], ...look })),
    rows: workbooks.map(rowOf).map((row) => columns.map(([column]) => row[column] ?? null)),
  };
}
