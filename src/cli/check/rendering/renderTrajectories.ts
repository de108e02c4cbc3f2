import type { TrajectoryFacts } from "../../../report/TrajectoryFacts";
import type { TrajectorySentences } from "../../../text/TrajectorySentences";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

/** Promises, lead time, recurrence, reciprocity and journeys, in short; no lines without trajectories. */
export function renderTrajectories(
  facts: TrajectoryFacts | null,
  words: TrajectorySentences,
  { width }: Layout,
): string[] {
  if (facts === null) return [];
  const { minimum, journeys } = facts;
  const lines = [
    words.referenceDate(facts),
    words.promise(facts.callBack, "callBack", minimum),
    words.promise(facts.intake, "intake", minimum),
    words.leadTime(facts.leadTime, minimum),
    words.recurrence(facts.recurrence, minimum),
    words.reciprocity(facts.reciprocity, minimum),
    words.rowsLeftOut(facts),
    facts.recurrence.share === null ? null : words.method,
  ];
  return [
    ...lines.flatMap((line) => (line === null ? [] : wrapText(line, width, "", "  "))),
    "",
    ...wrapText(words.journeys(journeys), width, "", "  "),
    ...[...words.steps(journeys), ...words.stays(journeys)].flatMap((line) =>
      wrapText(line, width, "  ", "    "),
    ),
  ];
}
