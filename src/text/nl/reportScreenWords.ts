import type { ReportScreenWords } from "../ReportScreenWords";
import { counted } from "./counted";
import { listed } from "./listed";

export const reportScreenWords: ReportScreenWords = {
  title: "Verslag",
  advice: "Cijfers zijn er voor het gesprek. Kies wat u op tafel legt.",
  notChecked:
    "Deze werkmap is nog niet gecontroleerd. Een verslag komt uit dezelfde cijfers als de controle.",
  check: "Werkmap controleren",
  empty: "Er is nog niets om over te vertellen: de werkmap heeft nog geen bladen van het sjabloon.",
  insertTemplate: "Sjabloon toevoegen",
  preview: {
    title: "Wat komt er op tafel",
    looking: "De werkmap wordt gelezen",
    reasons: (count) => counted(count, "reden voor gesprek", "redenen voor gesprek"),
    questions: (count) => counted(count, "vraag over het meten", "vragen over het meten"),
    limits: "Wat het verslag niet kan zeggen",
    noReasons: "Geen cijfer geeft nu een reden voor gesprek. U kunt wel vragen: klopt dit beeld?",
    more: (count) => `En nog ${String(count)}. Zij staan allemaal in de gespreksagenda.`,
    goTo: (place) => `Ga naar ${place}`,
  },
  choices: {
    title: "Keuzes",
    whose: "Van wie zijn de cijfers?",
    houseStyle: "Eigen sjabloon voor Word",
    houseStyleHint: "Het verslag komt in uw eigen huisstijl. Kies een bestand .docx of .dotx.",
    previous: "Werkmap van vorig jaar",
    previousHint: "Wat toen is gezegd en afgesproken, komt erbij.",
    previousElsewhere:
      "Wilt u de afspraken van vorig jaar erbij? Maak het verslag dan op de controlepagina. Daar kiest u ook de werkmap van vorig jaar.",
    clear: (file) => `${file} niet gebruiken`,
  },
  kinds: "Kies een verslag",
  save: { docx: "Download als Word", html: "Download als webpagina", xlsx: "Download als Excel" },
  put: "Zet in de werkmap",
  ofKind: (kind, button) => `${kind}: ${button.charAt(0).toLowerCase()}${button.slice(1)}`,
  onlyWhole: "De bladen in de werkmap gaan over alle aanbieders samen.",
  willWrite: (added, again) =>
    [
      ...(added.length === 0 ? [] : [`Nieuw in de werkmap: ${listed(added, 6)}.`]),
      ...(again.length === 0
        ? []
        : [`Opnieuw gemaakt: ${listed(again, 6)}. Wat u er zelf in schreef, blijft bij dezelfde rij staan.`]),
    ].join(" "),
  write: "Zet in de werkmap",
  cancel: "Niet doen",
  saved: (file) => `${file} staat bij uw downloads.`,
  noFile:
    "Ziet u geen bestand? In Excel voor Mac kan dit venster niet downloaden. Bewaar dan de werkmap en maak het verslag op de controlepagina.",
  openCheckPage: "Open de controlepagina",
  notesStayBehind:
    "Een volgende keer wordt dit bestand nieuw gemaakt, met lege kolommen voor notities. Kies dit bestand dan als werkmap van vorig jaar: wat er in de agenda en de meetvragen is geschreven, staat dan in het nieuwe verslag.",
  sheetsWritten: (names) => `Gemaakt: ${listed(names, 6)}. Uw notities zijn blijven staan.`,
  houseStyleRefused: (reason) => `Uw sjabloon voor Word is niet gebruikt. ${reason}`,
  previousRefused: (reason) => `De werkmap van vorig jaar is niet gelezen. ${reason}`,
};
