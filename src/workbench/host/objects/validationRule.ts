import type { IDataValidationRule } from "@univerjs/core";
import { DataValidationOperator, DataValidationType } from "@univerjs/core";
import { fail } from "../protocol/fail";

type GridRule = Partial<IDataValidationRule> & { type: DataValidationType };

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const limits: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
};

/** Excel's rule object ({list: …}, {custom: …}, {wholeNumber: …}) as the grid keeps it. */
export function toGridRule(rule: unknown): GridRule {
  const [kind = "", body] = Object.entries(asRecord(rule)).find(([, value]) => Boolean(value)) ?? [];
  const { source, inCellDropDown, formula, operator, formula1, formula2 } = asRecord(body);
  if (kind === "list") {
    if (typeof source !== "string") fail("InvalidArgument", "[host] pass the source of a list as text");
    return { type: DataValidationType.LIST, formula1: source, showDropDown: inCellDropDown !== false };
  }
  if (kind === "custom") return { type: DataValidationType.CUSTOM, formula1: String(formula) };
  const type = limits[kind] ?? fail("InvalidArgument");
  const second = formula2 === undefined || formula2 === null ? {} : { formula2: String(formula2) };
  const known = operators[String(operator)] ?? fail("InvalidArgument");
  return { type, operator: known, formula1: String(formula1), ...second };
}

/** The way back; a rule of the grid that Excel has not is an empty object. */
export function fromGridRule(rule: IDataValidationRule): object {
  const { type, formula1, formula2 } = rule;
  if (type === DataValidationType.LIST || type === DataValidationType.LIST_MULTIPLE) {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: formula1 } };
  }
  if (type === DataValidationType.CUSTOM) return { custom: { formula: formula1 } };
  const kind = Object.keys(limits).find((name) => limits[name] === type);
  const operator = Object.keys(operators).find((name) => operators[name] === rule.operator);
  return kind === undefined ? {} : { [kind]: { formula1, formula2, operator } };
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};
