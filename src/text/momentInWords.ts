/**
 * A moment by the clock of this computer, as a sheet or a file says when it was made.
 *
 * @example momentInWords(new Date(2026, 10, 22, 9, 5)) // "22-11-2026 09:05"
 */
export function momentInWords(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()].join("-");
  return `${date} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
