type FormulaResult = string | number | boolean;

const errorTexts: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** [invocation id, success, value or message, error code, …] as office.js reports a finished call. */
export interface FinishedInvocation {
  readonly invocationId: number;
  readonly result: FormulaResult | FormulaResult[][];
  /** What the function said when it failed; null where it said nothing. */
  readonly message: string | null;
}

export function finishedInvocation(report: unknown): FinishedInvocation | null {
  if (!Array.isArray(report)) return null;
  const [invocationId, succeeded, value, code]: unknown[] = report;
  if (typeof invocationId !== "number") return null;
  if (succeeded === true) return { invocationId, result: resultOf(value), message: null };
  const message = typeof value === "string" && value !== "" ? value : null;
  return { invocationId, result: errorTexts[Number(code)] ?? "#VALUE!", message };
}

function resultOf(value: unknown): FinishedInvocation["result"] {
  if (!Array.isArray(value)) return cellOf(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** Rich values and returned errors carry what a plain cell shows in `basicValue`. */
function cellOf(value: unknown): FormulaResult {
  if (typeof value === "object" && value !== null) return cellOf(Reflect.get(value, "basicValue"));
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
