/** How a report is laid out for people: columns to fill, and whether colour may help. */
export interface Layout {
  readonly width: number;
  /** Never the only carrier of anything. */
  readonly colour: boolean;
}
