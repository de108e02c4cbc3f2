import type { IndicatorKind } from "../domain/movement/judgement";

/** In what a change is said: points of a percentage, points of a scale, or plain numbers. */
export type ChangeUnit = "percentage-points" | "scale-points" | "number";

const unitOfKind: Readonly<Record<IndicatorKind, ChangeUnit>> = {
  share: "percentage-points",
  mean: "scale-points",
  count: "number",
};

export function changeUnit(kind: IndicatorKind | null): ChangeUnit {
  return kind === null ? "number" : unitOfKind[kind];
}
