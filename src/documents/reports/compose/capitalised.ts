/** @example capitalised("hoogstens 4,3%") // "Hoogstens 4,3%" */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
