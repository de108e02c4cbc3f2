/** How Excel keeps a formula of ours that it does not know (yet), with the workbook it once came from before it. */
const storedName = /(?:'[^']*'!|\[\d+\]!?)?_xldudf_DOEL_/gi;
const ourName = /(?:^|[^\p{L}\d_.])DOEL\.\p{L}/iu;
const quotedText = /"(?:[^"]|"")*"/g;

/**
 * Whether a formula uses one of ours; a name between quotes is only text.
 *
 * @example isOurFormula("=1+DOEL.AANDEEL(3,8)") // true
 */
export function isOurFormula(formula: string): boolean {
  const withoutTexts = formula.replace(quotedText, '""');
  return ourName.test(withoutTexts) || isStoredForm(withoutTexts);
}

/** @example isStoredForm("=_xldudf_DOEL_TREND(A1:B9)") // true */
export function isStoredForm(formula: string): boolean {
  return formula.search(storedName) !== -1;
}

/**
 * The formula as it is typed.
 *
 * @example typedFormula("=_xldudf_DOEL_TREND(A1:B9)") // "=DOEL.TREND(A1:B9)"
 */
export function typedFormula(formula: string): string {
  return formula.replace(storedName, "DOEL.");
}
