import type { CheckedWorkbook } from "./CheckedWorkbook";

/** The workbooks of one provider over one year. */
export interface SubjectGroup {
  /** As the first of the workbooks writes it; null where it was not filled in. */
  readonly provider: string | null;
  readonly year: number | null;
  readonly workbooks: readonly CheckedWorkbook[];
}

/**
 * Workbooks that were read, by provider and reporting year, in the order in which the first of each stands.
 *
 * Spaces and capitals make no other provider.
 */
export function groupBySubject(workbooks: readonly CheckedWorkbook[]): SubjectGroup[] {
  const groups = new Map<string, SubjectGroup & { readonly workbooks: CheckedWorkbook[] }>();
  for (const workbook of workbooks) {
    if (workbook.outcome.status !== "read") continue;
    const { provider, reportingYear: year } = workbook.outcome.subject;
    const key = JSON.stringify([provider === null ? null : plain(provider), year]);
    const group = groups.get(key) ?? { provider, year, workbooks: [] };
    group.workbooks.push(workbook);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function plain(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
