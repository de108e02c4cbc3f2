/**
 * A sheet's name as it stands before the exclamation mark of an address.
 *
 * @example quoteSheetName("Blad 1") // "'Blad 1'"
 */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
