import type { DayUnit } from "../../domain/trajectories/calendar/elapsedDays";
import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/**
 * What can be wrong with trajectories, scores and shifts. With the facts a sentence needs; never a pseudonym, nor a date of
 * a person. `column` is a header.
 */
export interface TrajectoryCauseFacts {
  /** Days that were promised; null where they were not. */
  "day-unit-missing": { callBackDays: number | null; intakeDays: number | null };
  /** `open`: rows of which the last date is not there yet. */
  "reference-date-missing": { open: number };
  "promise-overdue": { column: string; normDays: number; unit: DayUnit };
  /** `persons`: rounded to five. */
  "follow-up-incomplete": { months: number; persons: number; referenceDate: string };
  "recurrence-term-missing": { persons: number };
  /** `days`: how many the later date lies before the earlier. */
  "dates-reversed": { column: string; after: string; days: number };
  "date-after-reference": { column: string; referenceDate: string };
  "earlier-date-missing": { column: string; missing: string };
  "shifted-above-start": { provision: string | null; shifted: number; atStart: number };
  "went-back-above-shifted": { provision: string | null; wentBack: number; shifted: number };
  /** `stepped`: up and down together. */
  "stepped-above-start": { provision: string | null; stepped: number; atStart: number };
  "score-off-scale": {
    column: string;
    score: number;
    instrument: string;
    lowest: number;
    highest: number;
  };
  "scale-unknown": { instrument: string; suggestion: string | null };
  "scale-impossible": { instrument: string; lowest: number; highest: number };
  /** What the row says beside what holds for this instrument. */
  "scale-mixed": {
    instrument: string;
    column: string;
    score: number;
    expected: number;
  };
  "instrument-version-missing": { column: string; instrument: string };
  "instruments-mixed": { before: string; after: string };
  /** `domain` is null where it is blank. */
  "domain-not-of-instrument": { domain: string | null; instrument: string; suggestion: string | null };
}

export const trajectoryCauses: { readonly [Cause in keyof TrajectoryCauseFacts]: CauseContract } = {
  "day-unit-missing": warning("T01"),
  "reference-date-missing": warning("T01"),
  "promise-overdue": note("T01"),
  "follow-up-incomplete": note("T02"),
  "recurrence-term-missing": warning("T02"),
  "dates-reversed": error("T03"),
  "date-after-reference": error("T03"),
  "earlier-date-missing": warning("T03"),
  "shifted-above-start": error("T04"),
  "went-back-above-shifted": error("T04"),
  "stepped-above-start": error("T04"),
  "score-off-scale": error("T05"),
  "scale-unknown": error("T05"),
  "scale-impossible": error("T05"),
  "scale-mixed": error("T05"),
  "instrument-version-missing": error("T05"),
  "instruments-mixed": error("T05"),
  "domain-not-of-instrument": error("T05"),
};
