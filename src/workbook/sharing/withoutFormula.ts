/** What a spreadsheet or a CSV import takes for the start of a formula; the wide signs are read as the narrow ones. */
const startsAsFormula = /^(?:[\t\r\n]|[\s\u00a0]*[=+\-@＝＋－＠])/;
/** A sign that stands for a missing number, or a number with its sign: no harm in either. */
const isHarmless = /^[-−–—+]?[\d.,]*%?$/;

/** What a cell can hold. */
const longestText = 32_767;

/**
 * A text that no program takes for a formula: one that might be gets an apostrophe before it.
 *
 * In the text itself and not as a format of the cell: it then also holds when somebody edits the cell, copies it, or saves
 * the sheet as CSV.
 *
 * Source: OWASP, CSV Injection (the signs and the apostrophe); CWE-1236.
 * @example withoutFormula("=1+1") // "'=1+1"
 */
export function withoutFormula(text: string): string {
  return startsAsFormula.test(text) && !isHarmless.test(text) ? `'${text}`.slice(0, longestText) : text;
}
