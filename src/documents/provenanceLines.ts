import type { Report } from "../report/report";
import type { Provenance } from "../text/ReportLabels";
import type { Sentences } from "../text/Sentences";

/** The lines above each of our tables: from what it was made, and what came of the whole check. */
export function provenanceLines(
  report: Report,
  { labels, stateNames }: Sentences,
  provenance: Provenance,
): string[] {
  return [
    labels.provenance(provenance),
    labels.stateLine(stateNames[report.state].name, report.counts),
    labels.rowsRead(Object.entries(report.rowsRead)),
  ];
}
