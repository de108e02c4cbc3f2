/**
 * A name that is too long loses its middle, so that what tells files apart, beginning and end, stays.
 *
 * @example shortenInMiddle("jaarverslag-2025-definitief.xlsx", 20) // "jaarversla…tief.xlsx"
 */
export function shortenInMiddle(name: string, characters: number): string {
  const letters = [...name];
  if (letters.length <= characters) return name;
  const start = Math.ceil((characters - 1) / 2);
  const end = characters - 1 - start;
  return `${letters.slice(0, start).join("")}…${letters.slice(letters.length - end).join("")}`;
}
