import type { TableContract } from "./TableContract";
import { optional, required } from "./TableContract";

/** What people make of the numbers together. */
export const conversationTables = {
  interpretations: {
    name: "Duiding",
    required: optional,
    module: "conversation",
    fields: {
      topic: { header: "Onderwerp", kind: "text", required, synonyms: ["Indicator", "Doel"] },
      observation: { header: "Waarneming", kind: "text", required: optional },
      possibleExplanation: { header: "Mogelijke verklaring", kind: "text", required: optional },
      agreed: { header: "Klopt dat?", kind: "text", required: optional },
      followUp: { header: "Vervolg", kind: "text", required: optional },
      who: { header: "Wie", kind: "text", required: optional },
      when: { header: "Wanneer", kind: "date", required: optional },
      status: { header: "Status", kind: "text", required: optional },
      year: { header: "Jaar", kind: "wholeNumber", required: optional },
      development: {
        header: "Ontwikkeling",
        kind: "choice",
        required: optional,
        choices: { Stad: "town", Land: "country" },
      },
      consequence: { header: "Gevolg voor volgend jaar", kind: "text", required: optional },
    },
  },
  barriers: {
    name: "Belemmeringen",
    required: optional,
    module: "conversation",
    fields: {
      regulation: { header: "Regel", kind: "text", required },
      cases: { header: "Aantal casussen", kind: "wholeNumber", required: optional },
      escalatedTo: { header: "Doorgegeven aan", kind: "text", required: optional },
      status: { header: "Status", kind: "text", required: optional },
    },
  },
} as const satisfies Readonly<Record<string, TableContract>>;
