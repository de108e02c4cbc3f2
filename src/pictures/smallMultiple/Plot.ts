import type { MeasuredPoint } from "../../report/report";

/** The field in which a small multiple is drawn. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly x: (point: Pick<MeasuredPoint, "at">) => number;
  /** @param value  in points */
  readonly y: (value: number) => number;
  readonly points: readonly PlacedPoint[];
}

export interface PlacedPoint {
  readonly point: MeasuredPoint;
  readonly x: number;
  /** Null where there is no value. */
  readonly y: number | null;
}
