const named: Readonly<Partial<Record<string, string>>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Raw text between tags as the reader of the sheet sees it: entities, and the way in which a workbook writes signs
 * that XML has no place for (`_x000D_`).
 *
 * @example decodeText("a &amp; b_x0041_") // "a & bA"
 */
export function decodeText(raw: string): string {
  const text = raw.includes("&") ? raw.replaceAll(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, decodeEntity) : raw;
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function decodeEntity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? whole;
  const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
