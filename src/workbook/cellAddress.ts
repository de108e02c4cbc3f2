/** A cell's address as Excel writes it: row 1, column 4 is "E1". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** Column 0 is "A", column 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
