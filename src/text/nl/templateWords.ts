import type { TemplateWords } from "../TemplateWords";
import { formerTexts } from "./template/formerTexts";
import { inputMessages } from "./template/inputMessages";
import { rowMeanings } from "./template/rowMeanings";
import { settingHints } from "./template/settingHints";
import { startWords } from "./template/startWords";
import { tableMeanings } from "./template/tableMeanings";

/** In Dutch only: a workbook holds the names of the contract, and those are Dutch. */
export const templateWords: TemplateWords = {
  rowMeanings,
  tableMeanings,
  inputMessages,
  settingHints,
  settingsInstruction: "Vul de kolom Waarde in. Wat u niet weet, mag leeg blijven.",
  hintHeader: "Wat vult u in?",
  required: "verplicht",
  requiredColumns: (headers) => `Verplicht: ${headers.join(", ")}. De andere kolommen mogen leeg blijven.`,
  requiredField: (header) => `${header} (verplicht)`,
  choiceNotAllowed: "Kies een van de woorden uit de lijst.",
  codeNotKnown: "Deze code staat nog niet in de lijst.",
  notAWholeNumber: "Dit is geen heel getal van 0 of meer.",
  notANumber: "Dit is geen getal van 0 of meer.",
  control: {
    header: "Controle",
    message: "Hier staat wat er in deze rij nog mist. Leeg: niets te doen. Deze kolom vult zichzelf in.",
    mayNotBeTyped: "Deze kolom vult zichzelf in. Vul in wat er mist in de kolommen links.",
    fillIn: "Vul in: ",
    separator: ", ",
    codeTwice: "De code staat er twee keer",
    unknownCode: (header, sheet) => `${header} staat niet in ${sheet}`,
    cellWithError: "In een cel staat een fout",
  },
  start: startWords,
  formerTexts,
  leftOver: {
    sheet: "Meegekomen",
    explanation:
      "Dit stond in de oude werkmap en heeft geen eigen plaats in het sjabloon. Er is niets weggelaten.",
    headers: ["Blad", "Cel", "Inhoud"],
  },
};
