/** Where a chart stands on its sheet, in points. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface StandingChart extends ChartFrame {
  readonly name: string;
}
