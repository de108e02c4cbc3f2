const longest = 60;

/**
 * Words of the user's own between quotation marks, on one line and no longer than a line.
 *
 * @example quoted("Koffie-inloop") // "‘Koffie-inloop’"
 */
export function quoted(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  // A sign outside the basic plane is two units long: cut between them, half a sign is left.
  const signs = oneLine.length <= longest ? [] : [...oneLine];
  if (signs.length <= longest) return `‘${oneLine}’`;
  return `‘${signs
    .slice(0, longest - 1)
    .join("")
    .trimEnd()}…’`;
}
