/** Under these names the grid's plug-ins keep what is theirs in a workbook. */
export const resourceNames = {
  tables: "SHEET_TABLE_PLUGIN",
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validation: "SHEET_DATA_VALIDATION_PLUGIN",
  definedNames: "SHEET_DEFINED_NAME_PLUGIN",
} as const;
