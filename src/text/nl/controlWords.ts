import type { ControlWords } from "../ControlWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const inUnit = {
  cells: { one: "cel", many: "cellen" },
  rows: { one: "rij", many: "rijen" },
  places: { one: "plaats", many: "plaatsen" },
};

export const controlWords: ControlWords = {
  counts: ({ errors, warnings, notes }) =>
    errors + warnings === 0
      ? counted(notes, "aandachtspunt", "aandachtspunten")
      : `${counted(errors, "fout", "fouten")}, ${counted(warnings, "waarschuwing", "waarschuwingen")}`,
  filters: {
    bySeverity: "Filter op gewicht",
    all: (count) => `Alle ${formatNumber(count)}`,
    short: {
      error: (count) => `Fout ${formatNumber(count)}`,
      warning: (count) => `Waarsch. ${formatNumber(count)}`,
      note: (count) => `Aandacht ${formatNumber(count)}`,
    },
    bySheet: "Filter op blad",
    allSheets: "Alle bladen",
    hideExplained: "Toegelichte verbergen",
    nothingLeft: "Met dit filter blijft er niets over.",
    showAll: "Alles tonen",
  },
  causes: (count) => counted(count, "oorzaak", "oorzaken"),
  places: (count, unit) => counted(count, inUnit[unit].one, inUnit[unit].many),
  explained: (count) => `${formatNumber(count)} toegelicht`,
  isExplained: "toegelicht",
  more: (count) => `Toon nog ${formatNumber(count)}`,
  where: "Waar",
  why: "Waarom",
  remedy: "Zo lost u het op",
  mayBeIgnored: "Wanneer het mag blijven",
  goTo: (place) => `Ga naar ${place}`,
  fixes: {
    textToNumber: "Tekst → getal",
    oldToNew: "Oud → nieuw",
    apply: "Toepassen",
    applyTo: (place) => `Toepassen in ${place}`,
    applyAll: (count) => `Alle ${formatNumber(count)} toepassen`,
    undo: "Ongedaan maken",
    undoIn: (place) => `Ongedaan maken in ${place}`,
    blank: "leeg",
    yes: "WAAR",
    no: "ONWAAR",
    becomes: "wordt",
    showAll: (count) => `Toon alle ${formatNumber(count)}`,
    applied: "Aangebrachte verbeteringen",
    appliedNote: (count) => `${counted(count, "cel", "cellen")} veranderd. U kunt dit terugdraaien.`,
  },
  explanation: {
    label: "Toelichting",
    hint: "Uw toelichting blijft in deze werkmap staan.",
    hintAtError: "De fout blijft staan tot die is opgelost.",
    save: "Bewaren",
    saved: (time, date) =>
      date === null ? `Bewaard in de werkmap om ${time}` : `Bewaard in de werkmap op ${date} om ${time}`,
  },
  notCheckedYet: {
    title: "Nog niet gecontroleerd",
    advice: "Controleer de werkmap. U ziet dan wat er mis is, waar, en hoe u het oplost.",
    check: "Controleren",
  },
  firstCheck: {
    title: "Bezig met controleren",
    advice: "De werkmap wordt gelezen. Er wordt niets veranderd.",
  },
  nothingFound: "Er is niets gevonden dat hersteld moet worden.",
  noSheets: {
    title: "Geen enkel blad herkend",
    advice:
      "Wijs bij Koppelen aan welk blad wat is. Of begin met de lege bladen van het sjabloon; uw eigen bladen veranderen niet.",
    insertTemplate: "Sjabloon invoegen",
  },
  foot: (time, rules) =>
    `Gecontroleerd om ${time}, ${counted(rules, "regel", "regels")}. Er is niets verstuurd: alles blijft in deze werkmap.`,
  writeOutcomes: "Maak bladen van deze uitkomst",
  checkAgain: "Opnieuw controleren",
};
