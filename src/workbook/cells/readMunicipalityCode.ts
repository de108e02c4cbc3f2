/**
 * A municipality's code as Statistics Netherlands writes it, whatever Excel or a hurried hand made of it.
 *
 * @param written  392 (Excel drops the zero), "0392", "GM392" or "GM0392"
 * @returns        "GM0392", or null where it is no such code
 * @example readMunicipalityCode(392) // "GM0392"
 */
export function readMunicipalityCode(written: string | number): string | null {
  const digits = /^(?:gm)? ?(?!0+$)(\d{1,4})$/i.exec(String(written).trim())?.[1];
  return digits === undefined ? null : `GM${digits.padStart(4, "0")}`;
}
