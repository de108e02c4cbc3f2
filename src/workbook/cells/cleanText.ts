// No-break space, tab and the invisible marks that copying from web pages and Word leaves behind.
const notSeen = /[\u00a0\u2007\u202f\u200b-\u200d\u2060\ufeff\t]|^\s|\s$/;
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;
const otherSpaces = /[\u00a0\u2007\u202f\t]/g;

/**
 * A cell's text without what nobody can see: outer white space, non-breaking spaces, zero-width marks.
 *
 * Line breaks inside stay: an explanation may have paragraphs.
 *
 * @example cleanText("\u00a0Haarlem ") // "Haarlem"
 */
export function cleanText(text: string): string {
  // Nearly every cell is clean already, and a million of them pass here.
  return notSeen.test(text) ? text.replace(invisible, "").replace(otherSpaces, " ").trim() : text;
}
