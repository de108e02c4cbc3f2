/**
 * A colour made lighter (tint above 0) or darker (below 0) by its lightness, as ECMA-376 part 1, 18.8.19 prescribes.
 * Excel itself counts in 240ths and ends up to 3 of 255 levels away.
 *
 * @param hex   "1F4E78"
 * @param tint  from -1 to 1; 0 leaves the colour as it is
 * @example tintedColour("000000", 0.5) // "#808080"
 */
export function tintedColour(hex: string, tint: number): string {
  if (tint === 0) return `#${hex.toUpperCase()}`;
  const [hue, saturation, lightness] = hueSaturationLightness(hex);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const chroma = (1 - Math.abs(2 * changed - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sectors = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const parts = sectors[Math.floor(hue) % 6] ?? [0, 0, 0];
  const digits = parts.map((part) => {
    const level = Math.round((part + changed - chroma / 2) * 255);
    return level.toString(16).padStart(2, "0");
  });
  return `#${digits.join("").toUpperCase()}`;
}

function hueSaturationLightness(hex: string): [hue: number, saturation: number, lightness: number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const spread = highest - lowest;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (highest === red) return [((green - blue) / spread + 6) % 6, saturation, lightness];
  if (highest === green) return [(blue - red) / spread + 2, saturation, lightness];
  return [(red - green) / spread + 4, saturation, lightness];
}
