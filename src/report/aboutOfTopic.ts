import type { Topic } from "../workbook/topicsIn";
import type { ConversationPoint } from "./ConversationReport";

/** What a point of the conversation is about, as it is told. */
export function aboutOfTopic(topic: Topic | null): ConversationPoint["about"] {
  if (topic === null) return null;
  return topic.kind === "indicator"
    ? { kind: topic.kind, code: topic.indicator.code ?? "", name: topic.indicator.name }
    : { kind: topic.kind, code: topic.goal.code ?? "", name: topic.goal.description };
}
