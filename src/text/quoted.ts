const longest = 60;

/**
 * Words of the user's own between quotation marks, on one line and no longer than a line.
 *
 * @example quoted("Koffie-inloop") // "‘Koffie-inloop’"
 */
export function quoted(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine.length <= longest ? `‘${oneLine}’` : `‘${oneLine.slice(0, longest - 1).trimEnd()}…’`;
}
