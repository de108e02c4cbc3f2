const named: Readonly<Record<string, string>> = {
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  white: "#FFFFFF",
  black: "#000000",
  orange: "#FFA500",
  gray: "#808080",
};

/**
 * A colour as Excel answers it.
 *
 * @example hexColour("rgb(255, 0, 16)") // "#FF0010"
 */
export function hexColour(colour: string): string {
  const known = named[colour.toLowerCase()];
  if (known !== undefined) return known;
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(colour)?.slice(1);
  const hex = parts?.map((part) => Number(part).toString(16).padStart(2, "0")).join("");
  return (hex === undefined ? colour : `#${hex}`).toUpperCase();
}
