import type { Verdict } from "../../domain/movement/judgement";
import type { SourceKind } from "../sourcesOfGoals";
import type { CauseContract } from "./CauseContract";
import { note } from "./CauseContract";

/** What the conversation about the numbers still lacks. With the facts a sentence needs. */
export interface ConversationCauseFacts {
  "verdict-not-interpreted": { indicator: string; verdict: Verdict };
  "one-source-kind": { goal: string; description: string | null; kind: SourceKind };
}

export const conversationCauses: { readonly [Cause in keyof ConversationCauseFacts]: CauseContract } = {
  "verdict-not-interpreted": note("D01"),
  "one-source-kind": note("D02"),
};
