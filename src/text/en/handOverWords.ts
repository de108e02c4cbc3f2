import type { HandOverWords } from "../HandOverWords";

export const handOverWords: HandOverWords = {
  share: {
    title: "Copy for sharing",
    line: "A new workbook without data on persons, without small numbers and without comments. This workbook stays as it is.",
    make: "Make a copy for sharing",
    made: "The copy was opened in a new window. Its first sheet says what was left out. Read it over and save it.",
  },
  template: {
    title: "Template for a provider",
    line: "A new workbook with your goals, target groups, statements and indicators. The provider fills in the rest, without installing anything.",
    provider: "Name of the provider (may stay blank)",
    modules: "What comes in besides the basis?",
    moduleNames: {
      experience: "Experience",
      comparison: "Comparison",
      trajectories: "Trajectories",
      costs: "Costs",
      conversation: "Conversation",
    },
    make: "Make the template",
    made: "The template was opened in a new window. Save it and give it to the provider.",
    madeWith: (modules) =>
      `The template was opened in a new window. Also in it, as you filled in something for it: ${modules.join(", ")}. Save it and give it to the provider.`,
    goalsMissing: (sheet) => `No sheet ${sheet} was found. Fill in the goals first.`,
    goalsEmpty: (sheet) => `Sheet ${sheet} holds no goal yet. Fill in the goals first.`,
  },
};
