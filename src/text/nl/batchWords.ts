import type { BatchWords } from "../BatchWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const filesNamed = 5;

function listed(files: readonly string[]): string {
  const named = files.slice(0, filesNamed).join(", ");
  const more = files.length - filesNamed;
  return more > 0 ? `${named}, en nog ${more}` : named;
}

export const batchWords: BatchWords = {
  problems: {
    "too-much-memory":
      "Deze werkmap vraagt te veel geheugen. Verwijder lege opgemaakte rijen of splits de werkmap.",
    "too-slow":
      "Deze werkmap kostte te veel tijd. Sluit andere programma's en controleer deze werkmap apart, of splits de werkmap.",
    "checker-lost":
      "Deze werkmap is niet gecontroleerd, want Doelbereik viel stil. Controleer deze werkmap nog een keer apart.",
  },
  progress: "{bar} {value} van {total} werkmappen, {left}",
  progressLine: (done, total, left) =>
    `${formatNumber(done)} van ${counted(total, "werkmap", "werkmappen")}, ${left}`,
  timeLeft: (seconds) => {
    if (seconds === null) return "resterende tijd nog niet bekend";
    if (seconds < 90) return `nog ongeveer ${counted(Math.ceil(seconds), "seconde", "seconden")}`;
    return `nog ongeveer ${counted(Math.ceil(seconds / 60), "minuut", "minuten")}`;
  },
  nothingFound: (pattern) => `${pattern}: hier staan geen werkmappen. Controleer de map en het patroon.`,
  alreadyChecked: (count) =>
    count === 1
      ? "1 werkmap was al gecontroleerd en is niet veranderd."
      : `${counted(count, "werkmap", "werkmappen")} waren al gecontroleerd en zijn niet veranderd.`,
  sameSubject: ({ provider, year, files }) =>
    `${counted(files.length, "werkmap is", "werkmappen zijn")} van ${provider}${year === null ? "" : ` over ${year}`}: ${listed(files)}. Kies welke telt, of herstel aanbieder en jaar op het blad Opdracht.`,
  otherMunicipality: ({ usual, files }) =>
    `De meeste werkmappen zijn van ${usual}. Een andere gemeente staat in ${listed(files.map(({ file, municipality }) => `${file} (${municipality})`))}. Controleer of dit het goede sjabloon is.`,
  sameSubjects: (count) =>
    `Van ${counted(count, "aanbieder", "aanbieders")} is er meer dan één werkmap over hetzelfde jaar. Zie het blad Aanbieders.`,
  howToGoOn: (journal) =>
    `Wat klaar is, staat in ${journal}. Geef dezelfde opdracht opnieuw om verder te gaan.`,
  journalNotWritten: (journal) =>
    `${journal} is niet verder geschreven. U mag hier niet schrijven, of de schijf is vol. Wat klaar was, is bewaard. Maak ruimte vrij en geef dezelfde opdracht opnieuw om verder te gaan.`,
  journalInUse: ({ path, lock, heldBy }) =>
    `In ${path} schrijft nu een andere controle${heldBy === null ? "" : ` (proces ${heldBy.pid} op computer ${heldBy.host})`}. Wacht tot die klaar is, of kies met --uit een andere naam. Loopt er geen controle meer? Verwijder dan ${lock}.`,
  summariesSkipped: (count) =>
    count === 1
      ? "1 eerder overzicht van Doelbereik is overgeslagen."
      : `${counted(count, "eerder overzicht", "eerdere overzichten")} van Doelbereik zijn overgeslagen.`,
  formatWithoutSummary:
    "--formaat gaat niet samen met een overzicht. Laat --formaat weg, of kies met --uit een map.",
  summary: {
    sheetNames: { files: "Werkmappen", providers: "Aanbieders", rules: "Regels" },
    files: {
      file: "Bestand",
      municipality: "Gemeente",
      provider: "Aanbieder",
      year: "Verslagjaar",
      outcome: "Uitkomst",
      errors: "Fouten",
      warnings: "Waarschuwingen",
      notes: "Aandachtspunten",
      explained: "Toegelicht",
      findings: "Belangrijkste bevindingen",
    },
    providers: {
      provider: "Aanbieder",
      year: "Verslagjaar",
      workbooks: "Werkmappen",
      ready: "Klaar",
      readyWithExplanation: "Klaar met toelichting",
      notReady: "Nog niet klaar",
      errors: "Fouten",
      warnings: "Waarschuwingen",
      attention: "Let op",
    },
    rules: {
      rule: "Regel",
      name: "Waar de regel over gaat",
      severity: "Weegt het zwaarst als",
      workbooks: "Werkmappen",
      share: "Aandeel van de gelezen werkmappen",
      places: "Plaatsen",
    },
    notRead: "Niet gelezen",
    noProvider: "(geen aanbieder ingevuld)",
    nothingRead: "Er is geen werkmap gelezen.",
  },
};
