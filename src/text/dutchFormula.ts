/**
 * A formula as a Dutch Excel shows it: semicolons, [#Alles], decimal commas. What stands between quotes stays as it is.
 *
 * @example dutchFormula("DOEL.NODIG(0.03)") // "DOEL.NODIG(0,03)"
 */
export function dutchFormula(formula: string): string {
  return formula
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : inDutch(part)))
    .join("");
}

function inDutch(part: string): string {
  return part
    .replaceAll(",", ";")
    .replaceAll("[#All]", "[#Alles]")
    .replace(/(\d)[.](\d)/g, "$1,$2");
}
