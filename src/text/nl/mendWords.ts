import type { MendWords } from "../MendWords";
import { counted } from "./counted";
import { quoted } from "../quoted";

export const mendWords: MendWords = {
  description:
    "Herstel in een kopie de cellen waarvan de juiste waarde zeker is, of draai dat terug. Zonder keuze ziet u wat er kan.",
  options: {
    file: "de werkmap (.xlsx of .xlsm)",
    apply: "alles, of de nummers uit de lijst: 1,3,5",
    undo: "alles, of de nummers uit de lijst: 1,3,5",
    folder: "map waarin de kopie komt; er wordt nooit iets van u overschreven",
  },
  toMend: (count) => `Te herstellen: ${counted(count, "cel", "cellen")}`,
  nothingToMend: "Er is geen cel waarvan de juiste waarde zeker is.",
  mended: (count) => `Eerder hersteld: ${counted(count, "cel", "cellen")}. Dit kunt u terugdraaien.`,
  line: ({ place, old, now }) => `${place}: ${old} wordt ${now}`,
  blank: "leeg",
  howTo: (file) => `Herstellen: doelbereik herstel ${file} --toepassen alles`,
  howToUndo: (file) => `Terugdraaien: doelbereik herstel ${file} --terug alles`,
  notSuch: (given, count) =>
    count === 0
      ? `${quoted(given)}: de lijst is leeg. Vraag de lijst op zonder keuze.`
      : `${quoted(given)} staat niet in de lijst. Kies ‘alles’ of nummers van 1 tot en met ${count}, zoals 1,3.`,
  notBoth: "Kies --toepassen of --terug, niet allebei tegelijk.",
  keptUnreadable:
    "Wat Doelbereik in deze werkmap bewaart, is niet te lezen: een nieuwere versie of een ander programma schreef het. Werk Doelbereik bij.",
  applied: (count) =>
    `${counted(count, "cel", "cellen")} hersteld in een kopie. De oude waarden blijven in de kopie bewaard; uw bestand is niet veranderd.`,
  takenBack: (count) =>
    `${counted(count, "cel", "cellen")} in een kopie teruggezet op de oude waarde. Uw bestand is niet veranderd.`,
  onlyInExcel: (count) =>
    `${counted(count, "cel staat", "cellen staan")} als percentage of datum opgemaakt. Herstel die in Excel, in het taakvenster.`,
};
