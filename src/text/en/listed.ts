import { formatNumber } from "./numbers";

/**
 * Words in a row, the last after "and"; of a long row the first `most` and how many more.
 *
 * @example listed(["a", "b", "c"], 2) // "a, b and 1 more"
 */
export function listed(words: readonly string[], most: number): string {
  if (words.length > most) {
    return `${words.slice(0, most).join(", ")} and ${formatNumber(words.length - most)} more`;
  }
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
