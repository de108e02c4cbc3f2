/**
 * What people wrote, with a full stop where it has no end of its own.
 *
 * @example asSentence("Speelt overal") // "Speelt overal."
 */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
