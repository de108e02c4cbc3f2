/**
 * The name, or the name with a number behind it where it is taken. Upper and lower case are equal here, as they are to Excel.
 *
 * @param longest  in characters; a longer name is cut to make room for its number
 * @example numberedName("Controle", ["controle"], 31) // "Controle (2)"
 */
export function numberedName(name: string, taken: readonly string[], longest: number): string {
  const names = new Set(taken.map((one) => one.toLowerCase()));
  let free = name;
  for (let number = 2; names.has(free.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    free = name.slice(0, longest - suffix.length).trimEnd() + suffix;
  }
  return free;
}
