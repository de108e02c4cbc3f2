import type { FileEntry } from "./FileEntry";

/** Per file the names of the other files of the same provider about the same year; files without such a one are left out. */
export function sameProviderAndYear(entries: readonly FileEntry[]): ReadonlyMap<number, readonly string[]> {
  const together = new Map<string, FileEntry[]>();
  for (const entry of entries) {
    const subject = subjectOf(entry);
    if (subject !== null) together.set(subject, [...(together.get(subject) ?? []), entry]);
  }
  const groups = [...together.values()].filter((group) => group.length > 1);
  return new Map(
    groups.flatMap((group) =>
      group.map(({ id }) => [id, group.filter((other) => other.id !== id).map(({ name }) => name)] as const),
    ),
  );
}

function subjectOf({ status }: FileEntry): string | null {
  if (status.state !== "checked") return null;
  const { provider, reportingYear, municipality } = status.report.subject;
  if (provider === null || reportingYear === null) return null;
  const plain = (text: string | null): string => (text ?? "").toLowerCase().replace(/\s+/g, " ").trim();
  return JSON.stringify([plain(provider), plain(municipality), reportingYear]);
}
