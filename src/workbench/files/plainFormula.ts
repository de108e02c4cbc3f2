/**
 * A formula as people know it: without the prefixes that the file puts before functions newer than the file format, and
 * with an add-in's function by its own name.
 *
 * @example plainFormula("_xlfn.XLOOKUP(A1,B:B,C:C)") // "XLOOKUP(A1,B:B,C:C)"
 * @example plainFormula("_xldudf_DOEL_AANDEEL(1,2)") // "DOEL.AANDEEL(1,2)"
 */
export function plainFormula(formula: string): string {
  return formula
    .replace(/_xlfn\.|_xlws\.|_xlpm\./g, "")
    .replace(
      /_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_]+)/g,
      (_, namespace: string, name: string) => `${namespace}.${name.replaceAll("_", ".")}`,
    );
}

/** With "=" in front, as the grid wants formulas. */
export function withEqualsSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
