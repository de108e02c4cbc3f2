const built: Readonly<Record<string, string>> = {
  General: "General",
  "0": "Number",
  "0.00": "Number",
  "#,##0": "Number",
  "#,##0.00": "Number",
  "0%": "Percentage",
  "0.00%": "Percentage",
  "0.00E+00": "Scientific",
  "# ?/?": "Fraction",
  "# ??/??": "Fraction",
  "m/d/yyyy": "Date",
  "dd-mm-yyyy": "Date",
  "d-mmm-yy": "Date",
  "h:mm": "Time",
  "h:mm:ss": "Time",
  "@": "Text",
};

/**
 * The heading under which Excel's Format Cells lists a number format; a format of one's own is "Custom", also when it
 * shows a percentage or a date.
 *
 * @example numberFormatCategory("0.0%") // "Custom"
 */
export function numberFormatCategory(format: string): string {
  return built[format] ?? "Custom";
}
