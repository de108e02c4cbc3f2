import { formatNumber } from "./numbers";

/**
 * Words in a row, the last after "en"; of a long row the first `most` and how many more.
 *
 * @example listed(["a", "b", "c"], 2) // "a, b en nog 1"
 */
export function listed(words: readonly string[], most: number): string {
  if (words.length > most) {
    return `${words.slice(0, most).join(", ")} en nog ${formatNumber(words.length - most)}`;
  }
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}`;
}
