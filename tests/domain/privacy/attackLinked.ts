import type { Bounds, Equation } from "./linearProgram";
import { greatestValue, leastValue } from "./linearProgram";
import type { SeenNumber } from "./tableAttacker";

/** What can be worked out of a number of one of two tables, or of the difference between them. */
export interface LinkedKnowledge extends Bounds {
  readonly of: "whole" | "part" | "difference";
  /** The true value, and that of the whole at the same place. */
  readonly value: number;
  readonly whole: number;
}

/**
 * What an attacker works out who has two tables, of which the second counts some of the persons of the first: all sums of rows and
 * columns of both, and that nobody is in the part who is not in the whole. Both tables have all totals, or are one number.
 */
export function attackLinked(
  seen: { readonly whole: readonly SeenNumber[]; readonly part: readonly SeenNumber[] },
  height: number,
  width: number,
): LinkedKnowledge[] {
  const whole = seen.whole.filter(({ value }) => value !== null);
  const part = seen.part.filter(({ value }) => value !== null);
  const count = whole.length;
  // The variables: every number of the whole, of the part, and of the difference.
  const variables = [
    ...whole,
    ...part,
    ...whole.map((number) => ({ row: number.row, column: number.column })),
  ];
  const equations: Equation[] = [];
  const unit = (index: number): number[] => variables.map((_, other) => (other === index ? 1 : 0));
  [...whole, ...part].forEach(({ treatment, value }, index) => {
    if (treatment === "shown") equations.push({ coefficients: unit(index), constant: value ?? 0 });
  });
  whole.forEach((_, index) => {
    const coefficients = variables.map((_unused, other) =>
      other === index ? 1 : other === index + count || other === index + 2 * count ? -1 : 0,
    );
    equations.push({ coefficients, constant: 0 });
  });
  if (count > 1) {
    for (const first of [0, count]) equations.push(...sums(variables, first, count, height, width));
  }
  const bounds = variables.map(() => ({ lowest: 0, highest: Infinity }));
  return variables.map((_, index) => {
    const place = index % count;
    const values = { whole: whole[place]?.value ?? 0, part: part[place]?.value ?? 0 };
    const of = index < count ? "whole" : index < 2 * count ? "part" : "difference";
    const value = of === "difference" ? values.whole - values.part : values[of];
    const lowest = leastValue(index, equations, bounds);
    return { of, value, whole: values.whole, lowest, highest: greatestValue(index, equations, bounds) };
  });
}

/** Every row and every column of one of the tables adds up, totals included. */
function sums(
  variables: readonly { readonly row: number; readonly column: number }[],
  first: number,
  count: number,
  height: number,
  width: number,
): Equation[] {
  const isOwn = (index: number): boolean => index >= first && index < first + count;
  const rows = Array.from({ length: height + 1 }, (_, line) =>
    variables.map(({ row, column }, index) =>
      isOwn(index) && row === line ? (column === width ? -1 : 1) : 0,
    ),
  );
  const columns = Array.from({ length: width + 1 }, (_, line) =>
    variables.map(({ row, column }, index) =>
      isOwn(index) && column === line ? (row === height ? -1 : 1) : 0,
    ),
  );
  return [...rows, ...columns].map((coefficients) => ({ coefficients, constant: 0 }));
}
