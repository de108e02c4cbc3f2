/** A trend over the last comparable periods; slope in points per year, oriented so that + is wanted. */
export interface Trend {
  readonly periods: number;
  readonly chiSquared: number;
  readonly slope: number;
  /** Whether the slope keeps its sign when any one period is left out. */
  readonly signStable: boolean;
  /** Confidence the trend had to reach: 0.95, 0.99 or 0.998. */
  readonly level: number;
  /** "none": at this level no trend is shown; that is not the same as shown to be stable. */
  readonly direction: "favourable" | "unfavourable" | "none";
}
