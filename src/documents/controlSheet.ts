import type { Report } from "../report/report";
import { describeFinding } from "../text/describeFinding";
import type { ControlColumn, Provenance } from "../text/ReportLabels";
import { ruleWordsIn } from "../text/ruleWordsIn";
import type { Sentences } from "../text/Sentences";
import type { Finding } from "../workbook/findings";
import { placeInWords } from "./placeInWords";
import { provenanceLines } from "./provenanceLines";
import type { SheetColumn, SheetContents, SheetValue } from "./SheetContents";

const columns: readonly (readonly [ControlColumn, Omit<SheetColumn, "header">])[] = [
  ["severity", { width: 15, format: "text" }],
  ["rule", { width: 7, format: "text" }],
  ["finding", { width: 48, format: "text" }],
  ["places", { width: 30, format: "text" }],
  ["count", { width: 10, format: "wholeNumber" }],
  ["examples", { width: 48, format: "text" }],
  ["why", { width: 48, format: "text" }],
  ["remedy", { width: 48, format: "text" }],
  ["mayBeIgnored", { width: 30, format: "text" }],
];

/** The sheet Controle: one row for each finding, or one that says that there is none. */
export function controlSheet(report: Report, sentences: Sentences, provenance: Provenance): SheetContents {
  const { labels, stateNames } = sentences;
  const rows = report.findings.map((finding) => findingRow(finding, sentences));
  const none = columns.map(([column]) => (column === "finding" ? labels.nothingFound : null));
  return {
    name: "Controle",
    tableName: "Controle",
    columns: columns.map(([column, look]) => ({ header: labels.control[column], ...look })),
    rows: rows.length === 0 ? [none] : rows,
    note: [
      ...provenanceLines(report, sentences, provenance),
      stateNames[report.state].advice,
      ...chosenRules(report, sentences),
    ],
  };
}

/** What was switched off is said on the sheet itself. */
function chosenRules({ chosenRules: chosen }: Report, { language, ruleNames }: Sentences): string[] {
  const words = ruleWordsIn(language);
  return chosen.map((one) => words.chosen({ name: ruleNames[one.rule], ...one }));
}

function findingRow(finding: Finding, sentences: Sentences): SheetValue[] {
  const { title, examples, why, remedy, mayBeIgnored } = describeFinding(finding, sentences.findings);
  const places = examples.map(({ place }) => placeInWords(place, sentences.labels.place));
  const more = finding.count - examples.length;
  const values: Readonly<Record<ControlColumn, SheetValue>> = {
    severity: sentences.severityNames[finding.severity].one,
    rule: finding.rule,
    finding: title,
    places: [...places, ...(more > 0 ? [sentences.labels.andMore(more)] : [])].join(", "),
    count: finding.count,
    examples: [...new Set(examples.map(({ text }) => text))].join(" "),
    why,
    remedy,
    mayBeIgnored,
  };
  return columns.map(([column]) => values[column]);
}
