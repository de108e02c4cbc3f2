import type { AgendaPageWords } from "../AgendaPageWords";
import { noteWords } from "./agenda/noteWords";
import { questionWords } from "./agenda/questionWords";
import { reasonWords } from "./agenda/reasonWords";

/** What the agenda says in Dutch. */
export const agendaPageWords: AgendaPageWords = {
  title: (year) => (year === null ? "Gespreksagenda" : `Gespreksagenda ${year}`),
  lead: [
    "Deze agenda is gemaakt uit de cijfers van de werkmap. Elke rij is een reden om met elkaar te praten, geen oordeel.",
    "Op de stippellijnen schrijft u wat u erover zegt en afspreekt.",
  ],
  reasons: {
    heading: "Gespreksagenda",
    caption: (goal) => `Redenen voor gesprek bij ${goal}`,
    columns: {
      seen: "Wat zien wij",
      chance: "Kan het toeval zijn?",
      explanation: "Mogelijke verklaring. Klopt dat?",
      agreed: "Afspraak, wie, wanneer",
    },
    none: "De cijfers geven nu geen reden voor een gesprek. Dat wil niet zeggen dat er niets te bespreken is: begin met de vragen hieronder.",
  },
  questions: {
    heading: "Vragen over het meten",
    lead: "Dit weten wij nog niet. Het zegt niets over hoe goed het gaat.",
    caption: (goal) => `Vragen over het meten bij ${goal}`,
    columns: { unknown: "Wat weten wij niet", needed: "Wat is nodig", who: "Wie, wanneer" },
    none: "Er zijn geen vragen over het meten.",
  },
  standing: {
    heading: "Vragen voor elk gesprek",
    columns: { question: "Vraag", answer: "Wat zeggen wij" },
    questions: [
      "Waar liggen nog kansen en mogelijkheden om het beter te doen?",
      "Wat is het verhaal achter de cijfers?",
      "Wat zien wij in de wijk dat niet in de cijfers staat?",
      "Wat betekent dit voor volgend jaar?",
    ],
  },
  goalCode: (code) => `Doel ${code}`,
  withoutGoal: "Zonder doel",
  ...reasonWords,
  ...questionWords,
  notes: noteWords,
};
