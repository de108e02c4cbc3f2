/** Below this a colour is dark; halfway the scale of perceived lightness, as relative luminance. */
const darkBelow = 0.18;

export interface HostTheme {
  /** null where Office does not say, as on the web: then the browser's own preference counts. */
  readonly isDark: boolean | null;
}

/** How Office looks now. Office tells of no change, so it is asked again when the pane comes into view. */
export function hostTheme(): HostTheme {
  // The types lack isDarkTheme, and say that there is always a theme; on the web there is none.
  const theme = Office.context.officeTheme as
    Partial<Office.OfficeTheme & { isDarkTheme: boolean }> | undefined;
  if (theme === undefined) return { isDark: null };
  if (typeof theme.isDarkTheme === "boolean") return { isDark: theme.isDarkTheme };
  const luminance = luminanceOf(theme.bodyBackgroundColor ?? "");
  return { isDark: luminance === null ? null : luminance < darkBelow };
}

/**
 * Relative luminance of WCAG 2.2, from 0 (black) to 1 (white); null for what is no colour.
 *
 * @example luminanceOf("#ffffff") // 1
 */
export function luminanceOf(colour: string): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => linear(parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
