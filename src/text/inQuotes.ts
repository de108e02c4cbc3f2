/**
 * Words of the user's own between quotation marks, on one line and whole.
 *
 * For: what people wrote, in a report. Not for: a message, where a long text is cut short; see `quoted`.
 *
 * @example inQuotes("De inloop is  onder schooltijd.") // "‘De inloop is onder schooltijd.’"
 */
export function inQuotes(text: string): string {
  return `‘${text.replace(/\s+/g, " ").trim()}’`;
}
