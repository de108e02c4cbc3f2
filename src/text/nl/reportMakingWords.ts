import { quoted } from "../quoted";
import type { ReportMakingWords } from "../ReportMakingWords";
import { counted } from "./counted";

export const reportMakingWords: ReportMakingWords = {
  kinds: {
    year: {
      name: "Jaarverslag",
      purpose: "Van aanbieder aan gemeente: wat is gedaan, wie is bereikt en wat vinden deelnemers ervan.",
      inFile: "jaarverslag",
    },
    trend: {
      name: "Trendrapportage",
      purpose: "Van gemeente aan aanbieder: wat beweegt in de stad, en wat betekent dat voor volgend jaar.",
      inFile: "trendrapportage",
    },
    agenda: {
      name: "Gespreksagenda",
      purpose:
        "Voor het gesprek tussen gemeente en aanbieder: wat wij zien, wat wij vragen en wat wij afspreken.",
      inFile: "gespreksagenda",
    },
    table: {
      name: "Ontwikkeltafel",
      purpose: "Voor de ontwikkeltafel: één pagina per thema om samen te lezen.",
      inFile: "ontwikkeltafel",
    },
    council: {
      name: "Raadsblad",
      purpose: "Voor de raad: één pagina, eerst het effect en daarna het bereik.",
      inFile: "raadsblad",
    },
  },
  formats: { docx: "Word", html: "Webpagina", xlsx: "Excel" },
  severalInFile: "verslagen",
  providerInFile: "aanbieder",
  whole: "Alle aanbieders samen",
  providerUnknown: (provider, known) =>
    known.length === 0
      ? "In de werkmap staat geen aanbieder. Vul de aanbieder in op blad Opdracht of bij de activiteiten."
      : `De aanbieder ${quoted(provider)} staat niet in de werkmap. Kies uit: ${known.map(quoted).join(", ")}.`,
  contents: ({ goals, reasons, questions, limits }) =>
    [
      counted(goals, "doel", "doelen"),
      counted(reasons, "reden voor gesprek", "redenen voor gesprek"),
      counted(questions, "vraag over het meten", "vragen over het meten"),
      ...(limits === 0
        ? []
        : [
            counted(limits, "ding dat het verslag niet kan zeggen", "dingen die het verslag niet kan zeggen"),
          ]),
    ].join(", "),
};
