import { maskCitizenNumbers } from "../domain/privacy/maskCitizenNumbers";
import type { IndicatorSeries } from "../workbook/indicatorSeries";
import { isFinished } from "../workbook/isFinished";
import type { WorkbookRecords } from "../workbook/records";
import type { Interpretation } from "../workbook/records/conversationRecords";
import type { Topic } from "../workbook/topicsIn";
import { topicsIn } from "../workbook/topicsIn";
import { verdictsToInterpret } from "../workbook/verdictsToInterpret";
import { aboutOfTopic } from "./aboutOfTopic";
import type { ConversationPoint, InterpretationsReport } from "./ConversationReport";

/** The points of the conversation as Duiding has them, and the verdicts that still wait for one. Null without Duiding. */
export function interpretations(
  records: WorkbookRecords,
  series: readonly IndicatorSeries[],
): InterpretationsReport | null {
  if (records.interpretations === null) return null;
  const topicOf = topicsIn(records);
  return {
    points: records.interpretations.rows
      .filter((row) => !holdsNothing(row))
      .map((row) => pointOf(row, row.topic === null ? null : topicOf(row.topic))),
    waiting: verdictsToInterpret(records, series).map(({ code, name, goal }) => ({
      code: code ?? "",
      name,
      goal,
    })),
  };
}

function holdsNothing({
  topic,
  observation,
  possibleExplanation,
  agreed,
  followUp,
  consequence,
}: Interpretation) {
  return [topic, observation, possibleExplanation, agreed, followUp, consequence].every(
    (text) => text === null,
  );
}

/** Free text about people may hold a citizen service number, which nothing of ours repeats. */
const told = (text: string | null): string | null => (text === null ? null : maskCitizenNumbers(text));

function pointOf(point: Interpretation, topic: Topic | null): ConversationPoint {
  return {
    row: point.row,
    topic: told(point.topic),
    about: aboutOfTopic(topic),
    observation: told(point.observation),
    possibleExplanation: told(point.possibleExplanation),
    answer: told(point.agreed),
    followUp: told(point.followUp),
    who: told(point.who),
    when: point.when,
    status: told(point.status),
    isOpen: !isFinished(point.status),
    year: point.year,
    development: point.development,
    consequence: told(point.consequence),
  };
}
