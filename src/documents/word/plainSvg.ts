/**
 * A picture that stands on its own: its colours and fonts written out as those of the light theme, its size in pixels. Word
 * and LibreOffice know neither the variables of a web page nor a width of 100%.
 *
 * For: a picture in a Word document, and one that is turned into pixels. Not for: web pages, where the theme decides.
 *
 * @param size  in the units in which the picture is drawn
 * @example plainSvg('<svg width="100%"></svg>', { width: 30, height: 5 }) // "<svg width=\"30\" height=\"5\"></svg>"
 */
export function plainSvg(svg: string, size: { readonly width: number; readonly height: number }): string {
  const sized = svg.replace(/ width="100%"/, ` width="${size.width}" height="${size.height}"`);
  return withoutVariables(sized);
}

/** A fallback may hold commas, and another variable: the innermost is written out first. */
function withoutVariables(text: string): string {
  const plain = text.replace(/var\(\s*--[\w-]+\s*,\s*((?:[^()]|\([^()]*\))*?)\s*\)/g, "$1");
  return plain === text ? text : withoutVariables(plain);
}
