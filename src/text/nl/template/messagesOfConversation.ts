/** What people read in the cells of what they make of it together. */
export const messagesOfConversation = {
  interpretations: {
    topic: "Waar gaat het over? Bijvoorbeeld de code van een indicator of doel.",
    observation: "Wat ziet u?",
    possibleExplanation: "Hoe kan dat komen? Meer verklaringen mogen.",
    agreed: "Wat zegt de ander? Klopt het beeld?",
    followUp: "Wat spreekt u af?",
    who: "Welke functie of organisatie pakt dit op?",
    when: "Wanneer is het klaar? Schrijf dd-mm-jjjj.",
    status: "Bijvoorbeeld: open, loopt of klaar.",
    year: "Het jaar van het gesprek.",
    development: "Stad of Land: speelt dit bij u of overal?",
    consequence: "Wat betekent dit voor volgend jaar?",
  },
  barriers: {
    regulation: "Welke regel zit in de weg?",
    cases: "Bij hoeveel casussen?",
    escalatedTo: "Aan wie is dit doorgegeven?",
    status: "Bijvoorbeeld: open, loopt of opgelost.",
  },
} as const;
