const hiddenMarks: ReadonlySet<string> = new Set([".", "..", "...", "…", "·", "x"]);
const blankMarks: ReadonlySet<string> = new Set([
  "-",
  "–",
  "—",
  "−",
  "?",
  "n.v.t.",
  "n.v.t",
  "nvt",
  "n.a.",
  "n/a",
  "niet van toepassing",
  "n.b.",
  "n.b",
  "nb",
  "onbekend",
  "niet bekend",
  "nog niet bekend",
  "geen gegevens",
]);

/**
 * What a text says that stands where a number should be: "hidden" for a small group the source does not show ("<10",
 * "."), "blank" for no number ("n.v.t.", "-"); null for any other text.
 *
 * @example missingText("<10") // "hidden"
 */
export function missingText(text: string): "hidden" | "blank" | null {
  const mark = text.trim().toLowerCase();
  if (hiddenMarks.has(mark) || /^(?:[<≤] ?|minder dan )\d+(?:[.,]\d+)? ?%?$/.test(mark)) return "hidden";
  return mark === "" || blankMarks.has(mark) ? "blank" : null;
}
