import type { IRange, IStyleData } from "@univerjs/core";

/** A conditional format as the grid keeps it; only its highlight rules can be changed from outside. */
export interface GridRule {
  readonly cfId: string;
  readonly stopIfTrue: boolean;
  readonly ranges: IRange[];
  readonly rule: GridCondition;
}

export interface GridCondition {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string | undefined;
  readonly value?: unknown;
  readonly style?: IStyleData;
  /** The rule as it was given, where the grid needs another form of it. */
  readonly excel?: object | undefined;
}
