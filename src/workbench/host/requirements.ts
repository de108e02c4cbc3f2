/**
 * What this stand-in says it can do: Excel 2021 and everything newer. Versions are numbers only where a number says the
 * same ("1.10" is not 1.1).
 */
export const requirements: Readonly<Record<string, string | number>> = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: 1.9,
  SharedRuntime: 1.1,
  AddinCommands: 1.3,
  AppRuntime: 1.2,
  RibbonApi: 1.1,
  Settings: 1.1,
  RichApiRuntimeFlag: 1.2,
};
