import type { BatchWords, RuleColumn } from "../../text/BatchWords";
import type { Sentences } from "../../text/Sentences";
import type { RuleCode, Severity } from "../../workbook/causes/CauseContract";
import type { CheckedWorkbook } from "../CheckedWorkbook";
import type { SheetColumn, SheetContents, SheetValue } from "../SheetContents";

const columns: readonly (readonly [RuleColumn, Omit<SheetColumn, "header">])[] = [
  ["rule", { width: 8, format: "text" }],
  ["name", { width: 40, format: "text" }],
  ["severity", { width: 22, format: "text" }],
  ["workbooks", { width: 12, format: "wholeNumber" }],
  ["share", { width: 18, format: "percentage" }],
  ["places", { width: 12, format: "wholeNumber" }],
];

const severities: readonly Severity[] = ["error", "warning", "note"];

interface RuleCount {
  severity: Severity;
  files: Set<string>;
  places: number;
}

type Row = Readonly<Partial<Record<RuleColumn, SheetValue>>>;

/** One row for each rule that found something: in how many workbooks, most first. */
export function rulesSheet(
  workbooks: readonly CheckedWorkbook[],
  { summary }: BatchWords,
  { ruleNames, severityNames, labels }: Sentences,
): SheetContents {
  const read = workbooks.filter(({ outcome }) => outcome.status === "read").length;
  const rows = [...countRules(workbooks)]
    .sort(([, one], [, other]) => other.files.size - one.files.size || other.places - one.places)
    .map(([rule, { severity, files, places }]): Row => ({
      rule,
      name: ruleNames[rule],
      severity: severityNames[severity].one,
      workbooks: files.size,
      share: files.size / read,
      places,
    }));
  const none: Row = { name: read === 0 ? summary.nothingRead : labels.nothingFound };
  return {
    name: summary.sheetNames.rules,
    tableName: summary.sheetNames.rules,
    columns: columns.map(([column, look]) => ({ header: summary.rules[column], ...look })),
    rows: (rows.length === 0 ? [none] : rows).map((row) => columns.map(([column]) => row[column] ?? null)),
  };
}

function countRules(workbooks: readonly CheckedWorkbook[]): Map<RuleCode, RuleCount> {
  const counts = new Map<RuleCode, RuleCount>();
  for (const { file, outcome } of workbooks) {
    for (const { rule, severity, count } of outcome.status === "read" ? outcome.findings : []) {
      const sofar = counts.get(rule) ?? { severity, files: new Set(), places: 0 };
      if (severities.indexOf(severity) < severities.indexOf(sofar.severity)) sofar.severity = severity;
      sofar.files.add(file);
      sofar.places += count;
      counts.set(rule, sofar);
    }
  }
  return counts;
}
