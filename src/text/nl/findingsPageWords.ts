import type { FindingsPageWords } from "../FindingsPageWords";
import { counted } from "./counted";

export const findingsPageWords: FindingsPageWords = {
  title: "Controle voor aanlevering",
  titleOfMany: (count) => `Controle van ${counted(count, "werkmap", "werkmappen")}`,
  overview: "Overzicht",
  columns: {
    file: "Werkmap",
    provider: "Aanbieder",
    state: "Staat",
    errors: "Fouten",
    warnings: "Waarschuwingen",
    notes: "Aandachtspunten",
  },
  where: "Waar",
  why: "Waarom",
  remedy: "Zo lost u het op",
  mayBeIgnored: "Wanneer het mag blijven",
  explanation: "Toelichting",
  backToOverview: "Naar het overzicht",
};
