import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";

const mostNamed = 2;

/** "Haarlem · Buurts · 2025"; without what nobody filled in. More than two providers are named in the report itself. */
export function subtitle({ subject, view, providers }: ConversationFacts): string {
  const shown = view.kind === "provider" ? [view.provider] : providers;
  const named = shown.length > mostNamed ? [] : shown;
  return [subject.municipality, ...named, subject.reportingYear].filter((part) => part !== null).join(" · ");
}
