import type { DataValidation } from "exceljs";
import type { TemplateWords } from "../../text/TemplateWords";
import { columnLetters } from "../../workbook/cellAddress";
import type { CodedTable, FieldContract } from "../../workbook/contract/TableContract";
import { tableContract } from "../../workbook/template";
import { firstDataRow, lastCheckedRow } from "./layout";

/** Excel knows a rule that allows everything and only shows its message; the types of exceljs do not. */
export interface InputRule extends Omit<DataValidation, "type"> {
  readonly type: DataValidation["type"] | "any";
}

/** What Excel shows and accepts in a cell; only what Excel 2016 knows. */
export function validationOf(
  table: string,
  field: FieldContract,
  message: string,
  words: TemplateWords,
): InputRule {
  const shown = {
    showInputMessage: true,
    promptTitle: titleOfPrompt(field, words),
    prompt: message,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: field.header,
  };
  const doubtful = { ...shown, errorStyle: "warning" } as const;
  const zeroOrMore: Pick<InputRule, "operator" | "formulae"> = {
    operator: "greaterThanOrEqual",
    formulae: [0],
  };
  switch (field.kind) {
    case "choice":
      return {
        ...shown,
        errorStyle: "stop",
        type: "list",
        formulae: [choiceList(field)],
        error: words.choiceNotAllowed,
      };
    case "code":
      return field.codesOf === undefined || tableContract(field.codesOf).name === table
        ? anything(shown)
        : { ...doubtful, type: "list", formulae: [codeList(field.codesOf)], error: words.codeNotKnown };
    case "codes":
      // The list offers one code; more of them, with a semicolon between, can be typed without a remark.
      return field.codesOf === undefined
        ? anything(shown)
        : { ...shown, showErrorMessage: false, type: "list", formulae: [codeList(field.codesOf)] };
    case "wholeNumber":
      return { ...doubtful, type: "whole", ...zeroOrMore, error: words.notAWholeNumber };
    case "number":
      return { ...doubtful, type: "decimal", ...zeroOrMore, error: words.notANumber };
    default:
      return anything(shown);
  }
}

/** Excel offers to repair a workbook with a longer one. */
const longestTitle = 32;

function titleOfPrompt({ header, required }: FieldContract, words: TemplateWords): string {
  const title = required ? words.requiredField(header) : header;
  return title.length > longestTitle ? header : title;
}

const anything = (shown: Omit<InputRule, "type" | "formulae">): InputRule => ({
  ...shown,
  showErrorMessage: false,
  type: "any",
  formulae: [],
});

/** Of words that mean the same, only the first is offered. */
function choiceList(field: FieldContract): string {
  const offered = new Map<string, string>();
  for (const [label, meaning] of Object.entries(field.choices ?? {})) {
    if (!offered.has(meaning)) offered.set(meaning, label);
  }
  return `"${[...offered.values()].join(",")}"`;
}

/**
 * OFFSET and COUNTA instead of a table reference, which a validation may not hold, or of a name for a range with room to
 * spare: where such a range has blank cells in it, Excel accepts whatever is typed.
 */
function codeList(coded: CodedTable): string {
  const { name, fields } = tableContract(coded);
  const column = columnLetters(Object.keys(fields).indexOf("code"));
  const filled = `COUNTA(${name}!$${column}$${firstDataRow}:$${column}$${lastCheckedRow})`;
  return `OFFSET(${name}!$${column}$${firstDataRow},0,0,MAX(1,${filled}),1)`;
}
