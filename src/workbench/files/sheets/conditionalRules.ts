import type { IRange, IStyleData } from "@univerjs/core";
import { cellAddress } from "../../../workbook/cellAddress";
import { isTrue } from "../../../xlsx/markup/parseXml";
import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed } from "../../../xlsx/patching/parseMarkup";
import type { CellFormats } from "../formats/readCellFormats";
import { gridRanges } from "../gridRanges";
import { plainFormula, withEqualsSign } from "../plainFormula";
import { colourScaleRule, dataBarRule } from "./scaleRules";

/** A conditional format, as the grid's plug-in stores it. */
export interface ConditionalRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: object;
}

interface Written {
  readonly node: MarkupNode;
  readonly ranges: readonly IRange[];
}

const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};
const textRules = ["containsText", "beginsWith", "endsWith", "notContainsText"];

/** The conditional formats of a sheet in order of priority. Icon sets, top-n and averages are not shown. */
export function conditionalRules(root: MarkupNode, formats: CellFormats, sheetId: string): ConditionalRule[] {
  return root.children
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap(({ attributes, children }): Written[] => {
      const ranges = gridRanges(attributes["sqref"]);
      return children.filter(({ name }) => name === "cfRule").map((node) => ({ node, ranges }));
    })
    .sort((one, other) => priorityOf(one) - priorityOf(other))
    .flatMap((written, index): ConditionalRule[] => {
      const rule = written.ranges.length === 0 ? null : ruleOf(written, formats);
      const stopIfTrue = isTrue(written.node.attributes["stopIfTrue"]);
      return rule === null
        ? []
        : [{ cfId: `${sheetId}-rule${index}`, ranges: written.ranges, stopIfTrue, rule }];
    });
}

const priorityOf = ({ node }: Written): number => Number(node.attributes["priority"] ?? 0);

function ruleOf({ node, ranges }: Written, formats: CellFormats): object | null {
  const type = node.attributes["type"] ?? "";
  const style = formats.conditional[Number(node.attributes["dxfId"] ?? -1)] ?? {};
  const terms = node.children.filter(({ name }) => name === "formula").map(({ text }) => plainFormula(text));
  if (type === "dataBar") return dataBarRule(childNamed(node, "dataBar"), formats.readColour);
  if (type === "colorScale") return colourScaleRule(childNamed(node, "colorScale"), formats.readColour);
  if (type === "cellIs") return comparison(node.attributes["operator"] ?? "equal", ranges[0], terms, style);
  if (type === "duplicateValues" || type === "uniqueValues") return highlight(type, style, {});
  const isFormula = type === "expression" || textRules.includes(type);
  return isFormula && terms[0] !== undefined ? byFormula(terms[0], style) : null;
}

function comparison(
  operator: string,
  range: IRange | undefined,
  terms: readonly string[],
  style: IStyleData,
): object | null {
  const numbers = terms.map(Number);
  const [first = "", second = ""] = terms;
  if (numbers.every(Number.isFinite)) {
    return highlight("number", style, { operator, value: numbers.length > 1 ? numbers : numbers[0] });
  }
  if (range === undefined) return null;
  const cell = cellAddress(range.startRow + 1, range.startColumn);
  const sign = signs[operator];
  if (sign !== undefined) return byFormula(`${cell}${sign}${first}`, style);
  const inside = `AND(${cell}>=${first},${cell}<=${second})`;
  return byFormula(operator === "notBetween" ? `NOT(${inside})` : inside, style);
}

function byFormula(formula: string, style: IStyleData): object {
  return highlight("formula", style, { value: withEqualsSign(formula) });
}

function highlight(subType: string, style: IStyleData, terms: object): object {
  return { type: "highlightCell", subType, style, ...terms };
}
