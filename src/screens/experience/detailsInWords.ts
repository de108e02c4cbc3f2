import type { StatementExperience } from "../../report/ExperienceReport";
import { distributionOf } from "./distributionOf";
import type { Say } from "./Say";
import { shareInWords } from "./shareInWords";
import type { StatementOverTime } from "./statementsTogether";

export interface DetailsInWords {
  /** How many gave each answer, and what counts as agreeing; null where there are too few answers. */
  readonly answers: { readonly counts: readonly string[]; readonly method: string } | null;
  /** The same statement in earlier periods. */
  readonly earlier: readonly string[];
}

/** What stands behind the range of a statement; null where there is nothing. */
export function detailsInWords(
  { latest, earlier }: StatementOverTime,
  minimumGroupSize: number,
  say: Say,
): DetailsInWords | null {
  const answers = answersInWords(latest, say);
  const before = earlier.flatMap((one) => earlierInWords(one, minimumGroupSize, say));
  return answers === null && before.length === 0 ? null : { answers, earlier: before };
}

function answersInWords(
  { experienced, direction }: StatementExperience,
  { words: { details }, distribution }: Say,
): DetailsInWords["answers"] {
  const drawn = experienced && distributionOf(experienced, direction);
  if (drawn === null) return null;
  const { counts, wanted, scale } = drawn;
  const names = distribution.answers[scale];
  const all = counts.reduce((sum, persons) => sum + persons, 0);
  return {
    counts: names.map((name, answer) =>
      details.answer(name, counts[answer] ?? 0, (counts[answer] ?? 0) / all),
    ),
    method: details.method(
      names.filter((_, answer) => wanted[answer]),
      direction,
    ),
  };
}

function earlierInWords(
  { period, direction, experienced }: StatementExperience,
  minimumGroupSize: number,
  say: Say,
): string[] {
  if (experienced === null || period === null) return [];
  const { details, statement } = say.words;
  const said = shareInWords(experienced, direction, say);
  return [
    said === null
      ? `${period}: ${statement.tooFew(experienced.answers, minimumGroupSize)}`
      : details.earlierPeriod(period, said, experienced),
  ];
}
