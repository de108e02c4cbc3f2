import { cellAddress } from "../../../../workbook/cellAddress";
import { HostObject } from "../../protocol/HostObject";
import { fail } from "../../protocol/fail";
import type { ConditionOwner } from "./ConditionOwner";
import { ConditionalLook } from "./ConditionalLook";
import type { GridCondition } from "./GridRule";

interface Comparison {
  readonly gridName: string;
  readonly sign: string | null;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  Between: { gridName: "between", sign: null },
  NotBetween: { gridName: "notBetween", sign: null },
  EqualTo: { gridName: "equal", sign: "=" },
  NotEqualTo: { gridName: "notEqual", sign: "<>" },
  GreaterThan: { gridName: "greaterThan", sign: ">" },
  LessThan: { gridName: "lessThan", sign: "<" },
  GreaterThanOrEqual: { gridName: "greaterThanOrEqual", sign: ">=" },
  LessThanOrEqual: { gridName: "lessThanOrEqual", sign: "<=" },
};

/** `conditionalFormat.cellValue`: the cell's value decides. */
export class CellValueFormat extends HostObject {
  constructor(private readonly owner: ConditionOwner) {
    super();
  }

  override get typeName(): string {
    return "CellValueConditionalFormat";
  }
  override get scalars(): readonly string[] {
    return ["Rule"];
  }
  get Format(): ConditionalLook {
    return new ConditionalLook(this.owner);
  }
  get Rule(): object {
    const { excel, value, operator: gridName } = this.owner.rule.rule;
    if (excel) return excel;
    const [first, second]: unknown[] = Array.isArray(value) ? value : [value];
    const operator = Object.keys(comparisons).find((name) => comparisons[name]?.gridName === gridName);
    const formula2 = second === undefined ? {} : { formula2: `=${String(second)}` };
    return { formula1: `=${String(first)}`, operator, ...formula2 };
  }
  set Rule(rule: Readonly<Record<string, unknown>>) {
    const [range] = this.owner.rule.ranges;
    const firstCell = cellAddress((range?.startRow ?? 0) + 1, range?.startColumn ?? 0);
    this.owner.change(conditionOf(rule, firstCell));
  }
}

/** The grid's number rule holds numbers only; a comparison with another cell or a text becomes a formula rule. */
function conditionOf(excel: Readonly<Record<string, unknown>>, firstCell: string): Partial<GridCondition> {
  const { gridName, sign } = comparisons[String(excel["operator"])] ?? fail("InvalidArgument");
  const [first, second] = [excel["formula1"], excel["formula2"]].map((f) =>
    String(f ?? "").replace(/^=/, ""),
  );
  const numbers = [first, second].map((text) => (text === "" ? NaN : Number(text)));
  const needed = sign === null ? numbers : numbers.slice(0, 1);
  if (needed.every(Number.isFinite)) {
    return {
      subType: "number",
      operator: gridName,
      value: sign === null ? numbers : numbers[0],
      excel: undefined,
    };
  }
  const between = `AND(${firstCell}>=${first},${firstCell}<=${second})`;
  const test = sign === null ? between : `${firstCell}${sign}${first}`;
  const value = gridName === "notBetween" ? `=NOT(${test})` : `=${test}`;
  return { subType: "formula", value, operator: undefined, excel };
}
