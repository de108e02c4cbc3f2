/** An equation: the sum of coefficient × variable is the constant. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly constant: number;
}

export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

const tiny = 1e-7;

/**
 * The least value of one variable under equations and bounds; the simplex method in its textbook form (two phases,
 * Bland's rule), so that the tests do not lean on the flows with which tables are protected.
 */
export function leastValue(
  variable: number,
  equations: readonly Equation[],
  bounds: readonly Bounds[],
): number {
  return optimum(variable, 1, equations, bounds);
}

export function greatestValue(
  variable: number,
  equations: readonly Equation[],
  bounds: readonly Bounds[],
): number {
  return -optimum(variable, -1, equations, bounds);
}

function optimum(
  variable: number,
  sign: 1 | -1,
  equations: readonly Equation[],
  bounds: readonly Bounds[],
): number {
  const shifted = bounds.map(({ lowest }) => lowest);
  const limited = bounds.flatMap(({ highest }, index) => (Number.isFinite(highest) ? [index] : []));
  const width = bounds.length + limited.length;
  const rows = [
    ...equations.map(({ coefficients, constant }) => {
      const rest = coefficients.reduce(
        (total, value, index) => total - value * (shifted[index] ?? 0),
        constant,
      );
      return [...coefficients, ...limited.map(() => 0), rest];
    }),
    ...limited.map((index, slack) => {
      const row = new Array<number>(width + 1).fill(0);
      row[index] = 1;
      row[bounds.length + slack] = 1;
      row[width] = (bounds[index]?.highest ?? 0) - (bounds[index]?.lowest ?? 0);
      return row;
    }),
  ];
  const goal = new Array<number>(width).fill(0);
  goal[variable] = sign;
  return simplex(rows, goal) + sign * (shifted[variable] ?? 0);
}

/** Minimum of goal · x with rows (coefficients and constant last) as equations and x ≥ 0. */
function simplex(rows: readonly (readonly number[])[], goal: readonly number[]): number {
  const width = goal.length;
  const height = rows.length;
  const tableau = rows.map((row, index) => {
    const sign = (row[width] ?? 0) < 0 ? -1 : 1;
    const artificial = rows.map((_, other) => (other === index ? 1 : 0));
    return [...row.slice(0, width).map((value) => sign * value), ...artificial, sign * (row[width] ?? 0)];
  });
  const basis = rows.map((_, index) => width + index);
  const first = pivotDown(tableau, basis, [...goal.map(() => 0), ...rows.map(() => 1)], width + height);
  if (first > tiny) throw new Error("no table fits what is published");
  return pivotDown(tableau, basis, [...goal, ...rows.map(() => 0)], width);
}

function pivotDown(tableau: number[][], basis: number[], goal: readonly number[], columns: number): number {
  const last = goal.length;
  for (;;) {
    const reduced = (column: number): number =>
      tableau.reduce(
        (total, row, index) => total - (goal[basis[index] ?? 0] ?? 0) * (row[column] ?? 0),
        goal[column] ?? 0,
      );
    let entering = 0;
    while (entering < columns && reduced(entering) >= -tiny) entering += 1;
    if (entering === columns) break;
    const leaving = rowToLeave(tableau, basis, entering, last);
    if (leaving === null) return -Infinity;
    pivot(tableau, basis, leaving, entering);
  }
  return tableau.reduce((total, row, index) => total + (goal[basis[index] ?? 0] ?? 0) * (row[last] ?? 0), 0);
}

function rowToLeave(tableau: number[][], basis: number[], entering: number, last: number): number | null {
  let found: number | null = null;
  let least = Infinity;
  tableau.forEach((row, index) => {
    const coefficient = row[entering] ?? 0;
    if (coefficient <= tiny) return;
    const ratio = (row[last] ?? 0) / coefficient;
    const isFirst = found !== null && (basis[index] ?? 0) < (basis[found] ?? 0);
    if (ratio < least - tiny || (ratio < least + tiny && isFirst)) {
      least = Math.min(least, ratio);
      found = index;
    }
  });
  return found;
}

function pivot(tableau: number[][], basis: number[], leaving: number, entering: number): void {
  const row = tableau[leaving] ?? [];
  const divisor = row[entering] ?? 1;
  row.forEach((value, column) => (row[column] = value / divisor));
  tableau.forEach((other, index) => {
    const factor = other[entering] ?? 0;
    if (index === leaving || factor === 0) return;
    other.forEach((value, column) => (other[column] = value - factor * (row[column] ?? 0)));
  });
  basis[leaving] = entering;
}
