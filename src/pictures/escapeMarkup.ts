const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text that may stand in an element or an attribute of XML. What XML cannot hold at all is left out: control
 * characters and halves of a surrogate pair.
 *
 * @example escapeMarkup("Jong & <oud>") // "Jong &amp; &lt;oud&gt;"
 */
export function escapeMarkup(text: string): string {
  return text.replace(notInXml, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
