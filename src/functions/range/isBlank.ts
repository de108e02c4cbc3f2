/** Whether a cell holds nothing, or nothing but white space: Excel gives "" for an empty cell, a test sheet may give null. */
export function isBlank(cell: unknown): boolean {
  return (
    cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")
  );
}
