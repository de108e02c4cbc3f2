import type { AgendaPageWords } from "../AgendaPageWords";
import { noteWords } from "./agenda/noteWords";
import { questionWords } from "./agenda/questionWords";
import { reasonWords } from "./agenda/reasonWords";

/** What the agenda says in English. */
export const agendaPageWords: AgendaPageWords = {
  title: (year) => (year === null ? "Agenda for the conversation" : `Agenda for the conversation ${year}`),
  lead: [
    "This agenda was made from the figures in the workbook. Each row is a reason to talk, not a judgement.",
    "On the dotted lines you write what you say about it and what you agree.",
  ],
  reasons: {
    heading: "Agenda",
    caption: (goal) => `Reasons to talk about ${goal}`,
    columns: {
      seen: "What we see",
      chance: "Could it be chance?",
      explanation: "Possible explanation. Is that right?",
      agreed: "Agreed, who, when",
    },
    none: "The figures give no reason to talk now. That does not mean there is nothing to discuss: begin with the questions below.",
  },
  questions: {
    heading: "Questions about measuring",
    lead: "This is what we do not know yet. It does not say how well things are going.",
    caption: (goal) => `Questions about measuring for ${goal}`,
    columns: { unknown: "What we do not know", needed: "What is needed", who: "Who, when" },
    none: "There are no questions about measuring.",
  },
  standing: {
    heading: "Questions for every conversation",
    columns: { question: "Question", answer: "What we say" },
    questions: [
      "Where are there still chances to do better?",
      "What is the story behind the figures?",
      "What do we see in the neighbourhood that is not in the figures?",
      "What does this mean for next year?",
    ],
  },
  goalCode: (code) => `Goal ${code}`,
  withoutGoal: "Without a goal",
  ...reasonWords,
  ...questionWords,
  notes: noteWords,
};
