import type { FunctionMetadata, ParameterMetadata } from "./FunctionsMetadata";

/**
 * The arguments of a formula as Excel hands them over: ranges as rows, single values bare, blanks "", and null for what
 * was left out (office.js does not fill that in itself).
 */
export function shapeArguments(metadata: FunctionMetadata, given: readonly unknown[]): unknown[] {
  return metadata.parameters.map((parameter, index) => shapeArgument(parameter, given[index] ?? null));
}

function shapeArgument(parameter: ParameterMetadata, value: unknown): unknown {
  if (value === null) return null;
  const rows: unknown[] = Array.isArray(value) ? value : [[value]];
  if (parameter.dimensionality === "matrix") {
    return rows.map((row) => (Array.isArray(row) ? row.map((cell: unknown) => cell ?? "") : [row ?? ""]));
  }
  const [firstRow] = rows;
  return Array.isArray(firstRow) ? ((firstRow[0] as unknown) ?? null) : (firstRow ?? null);
}
