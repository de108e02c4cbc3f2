/** What the numbers of built-in formats stand for in a workbook with Dutch settings; 0 is "General". */
export const builtInNumberFormats: Readonly<Record<string, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "dd-mm-yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd-mm-yyyy h:mm",
  37: "#,##0;-#,##0",
  49: "@",
};
