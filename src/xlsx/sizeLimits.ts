/**
 * How large a workbook may be before it is refused. A million filled cells pass twice over; what is refused
 * is a file that would fill the memory of a laptop.
 */
export const sizeLimits = {
  /** Bytes of all parts together, unpacked. */
  inflatedSize: 192 * 1024 * 1024,
  /** Bytes of a part that is not a sheet or its strings: the list of sheets, styles, a table. */
  smallPartSize: 16 * 1024 * 1024,
  /** Bytes of one tag, and of what stands between two tags; a cell holds 32,767 signs at most. */
  run: 1024 * 1024,
  /** A part that becomes larger than `ratioFrom` bytes may not be more than `ratio` times its size in the file. */
  ratio: 100,
  ratioFrom: 32 * 1024 * 1024,
  entries: 5_000,
  /** Cells in all sheets together, those that only carry a style included. */
  cells: 2_000_000,
  /** Elements within elements; Excel's own stay under twenty. */
  depth: 100,
} as const;
