/** Whole scores from lowest to highest, both included; higher is better. The steps between scores need not be equal. */
export interface OrdinalScale {
  readonly lowest: number;
  readonly highest: number;
}
