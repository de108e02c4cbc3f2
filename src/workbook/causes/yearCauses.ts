import type { IndicatorKind } from "../../domain/movement/judgement";
import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/**
 * What can be wrong between last year's workbook (`before`) and this one (`now`). With the facts a sentence needs.
 */
export interface YearCauseFacts {
  /** Values in points of the indicator, of the same period. */
  "earlier-value-changed": {
    indicator: string | null;
    area: string | null;
    kind: IndicatorKind | null;
    period: string;
    before: number;
    now: number;
  };
  /** Persons: at the end of last year, and at the start of this one. */
  "start-differs-from-end": { activity: string | null; end: number; start: number };
  /** `before` and `now`: what the code stands for. */
  "code-reused": { table: string; code: string; before: string; now: string };
  /** `before` and `now`: the codes of what has the same name. */
  "code-changed": { table: string; name: string; before: string; now: string };
  /** `compared`: how many activities have a count in both years. */
  "count-repeated": { activity: string | null; count: number; compared: number };
  "answers-repeated": { activity: string | null; statement: string; answers: number; compared: number };
  /** Persons or visits; factor is `now` divided by `before`, null where one of the two is 0. */
  "count-jumped": { activity: string | null; before: number; now: number; factor: number | null };
  /** `column`: what was changed; words as the file has them, null where the cell was blank. */
  "terms-changed": {
    indicator: string | null;
    column: string;
    before: string | number | null;
    now: string | number | null;
  };
  "row-disappeared": { table: string; code: string; name: string | null };
  "previous-of-other-municipality": { before: string; now: string };
  "previous-of-other-provider": { before: string; now: string };
  "previous-not-before": { before: number; now: number };
  "previous-long-before": { before: number; now: number };
  /** Last year's workbook has no table that can be compared. */
  "previous-without-tables": Record<string, never>;
}

export const yearCauses: { readonly [Cause in keyof YearCauseFacts]: CauseContract } = {
  "earlier-value-changed": warning("J01"),
  "start-differs-from-end": warning("J02"),
  "code-reused": warning("J03"),
  "code-changed": warning("J03"),
  "count-repeated": note("J04"),
  "answers-repeated": note("J04"),
  "count-jumped": warning("J05"),
  "terms-changed": warning("J06"),
  "row-disappeared": note("J07"),
  "previous-of-other-municipality": error("J08"),
  "previous-of-other-provider": warning("J08"),
  "previous-not-before": error("J08"),
  "previous-long-before": warning("J08"),
  "previous-without-tables": warning("J08"),
};
