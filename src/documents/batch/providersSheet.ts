import type { BatchWords, ProviderColumn } from "../../text/BatchWords";
import type { CheckedWorkbook } from "../CheckedWorkbook";
import { groupBySubject } from "../groupBySubject";
import type { SubjectGroup } from "../groupBySubject";
import type { SheetColumn, SheetContents, SheetValue } from "../SheetContents";

const columns: readonly (readonly [ProviderColumn, Omit<SheetColumn, "header">])[] = [
  ["provider", { width: 32, format: "text" }],
  ["year", { width: 12, format: "text" }],
  ["workbooks", { width: 12, format: "wholeNumber" }],
  ["ready", { width: 10, format: "wholeNumber" }],
  ["readyWithExplanation", { width: 20, format: "wholeNumber" }],
  ["notReady", { width: 16, format: "wholeNumber" }],
  ["errors", { width: 10, format: "wholeNumber" }],
  ["warnings", { width: 16, format: "wholeNumber" }],
  ["attention", { width: 70, format: "text" }],
];

type Row = Readonly<Partial<Record<ProviderColumn, SheetValue>>>;

/** One row for each provider and year; more workbooks than one are named, because one of them must go. */
export function providersSheet(workbooks: readonly CheckedWorkbook[], words: BatchWords): SheetContents {
  const { summary } = words;
  const groups = groupBySubject(workbooks);
  const rows = groups.map((group) => rowOf(group, words));
  const none: Row = { provider: summary.nothingRead };
  return {
    name: summary.sheetNames.providers,
    tableName: summary.sheetNames.providers,
    columns: columns.map(([column, look]) => ({ header: summary.providers[column], ...look })),
    rows: (rows.length === 0 ? [none] : rows).map((row) => columns.map(([column]) => row[column] ?? null)),
  };
}

function rowOf({ provider, year, workbooks }: SubjectGroup, words: BatchWords): Row {
  const outcomes = workbooks.flatMap(({ outcome }) => (outcome.status === "read" ? [outcome] : []));
  const inState = (wanted: string): number => outcomes.filter(({ state }) => state === wanted).length;
  const total = (count: "errors" | "warnings"): number =>
    outcomes.reduce((sum, { counts }) => sum + counts[count], 0);
  const files = workbooks.map(({ file }) => file);
  return {
    provider: provider ?? words.summary.noProvider,
    year,
    workbooks: workbooks.length,
    ready: inState("ready"),
    readyWithExplanation: inState("ready-with-explanation"),
    notReady: inState("not-ready"),
    errors: total("errors"),
    warnings: total("warnings"),
    attention: provider === null || files.length < 2 ? null : words.sameSubject({ provider, year, files }),
  };
}
