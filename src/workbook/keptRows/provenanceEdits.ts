/**
 * Which of the lines above a table of ours are to be written anew: a line goes where one of ours stands, which is known by
 * its first two words; which number stands there does not count. A line that people took out or wrote over stays away.
 *
 * @param standing  what stands in the first column above the table, from the first row
 * @returns  row, from 0 → the new line; only where it differs
 * @example provenanceEdits(["Doelbereik 2.0, 22-11-2026"], ["Van mij", "Doelbereik 2.0, 1-1-2026"]).get(1) // "Doelbereik 2.0, 22-11-2026"
 */
export function provenanceEdits(
  lines: readonly string[],
  standing: readonly unknown[],
): ReadonlyMap<number, string> {
  const free = new Map(standing.entries());
  const edits = new Map<number, string>();
  for (const line of lines) {
    const rows = [...free].filter(
      ([, value]) => typeof value === "string" && opening(value) === opening(line),
    );
    const [row, value] = rows.find(([, text]) => text === line) ?? rows[0] ?? [];
    if (row === undefined) continue;
    free.delete(row);
    if (value !== line) edits.set(row, line);
  }
  return edits;
}

const opening = (line: string): string =>
  line.trim().replaceAll(/\d+/g, "0").split(/\s+/).slice(0, 2).join(" ").toLowerCase();
