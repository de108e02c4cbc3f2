/**
 * The things a user chose from a numbered list.
 *
 * @param given  "alles", or numbers from 1 with commas between them
 * @returns      null where something is not in the list, or nothing is
 * @example chosenFromList("1,3", ["a", "b", "c"]) // ["a", "c"]
 */
export function chosenFromList<Thing>(given: string, list: readonly Thing[]): Thing[] | null {
  if (given.trim().toLowerCase() === "alles") return list.length === 0 ? null : [...list];
  const numbers = new Set(given.split(",").map((word) => (/^\s*\d+\s*$/.test(word) ? Number(word) : 0)));
  const isListed = [...numbers].every((number) => number >= 1 && number <= list.length);
  return isListed ? list.filter((_, index) => numbers.has(index + 1)) : null;
}
