import type { PageWords } from "./PageWords";

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const nl: PageWords = {
  program: "Doelbereik-werkbank",
  openFile: "Bestand openen",
  save: "Opslaan",
  sample: "Voorbeeld (Amsterdam)",
  language: "Taal",
  light: "Licht",
  dark: "Donker",
  paneFollowsSystem: "Geldt voor het werkblad. Het taakvenster volgt uw systeem, zoals in Excel op het web.",
  files: "Bestand",
  ribbon: "Lint",
  sheet: "Werkblad",
  pane: "Taakvenster Doelbereik",
  paneWidth: "Breedte van het taakvenster",
  closePane: "Taakvenster sluiten",
  functionError: "Fout in functie",
  dropHere: "Laat de werkmap hier los om haar te openen",
  notExcel: "Dit is geen Excel. Grafieken en Nederlandse functienamen toont dit werkblad niet.",
  checkedAtOpening: (errors, warnings, notes) =>
    `Bij het openen: ${[
      counted(errors, "fout", "fouten"),
      counted(warnings, "waarschuwing", "waarschuwingen"),
      counted(notes, "aandachtspunt", "aandachtspunten"),
    ].join(", ")}`,
  couldNotOpen: (fileName, code) =>
    `‘${fileName}’ is niet te openen als werkmap (${code}). De werkmap die open was, is open gebleven. Kies een .xlsx- of .xlsm-bestand.`,
  couldNotSave: (code) =>
    `Opslaan is niet gelukt (${code}). Er is niets geschreven. Maak de laatste wijziging ongedaan en probeer het opnieuw.`,
  loseChanges: (fileName) =>
    `‘${fileName}’ heeft wijzigingen die niet zijn opgeslagen. Toch een andere werkmap openen?`,
  openAnyway: "Toch openen",
  notSaved: "Dit komt niet in het opgeslagen bestand:",
  saveAnyway: "Opslaan zonder dit",
  cancel: "Annuleren",
  close: "Sluiten",
  unwritten: {
    formula: (count) =>
      counted(count, "cel met een zelf getypte formule", "cellen met een zelf getypte formule"),
    format: (count) => `opmaak van ${counted(count, "cel", "cellen")}`,
    header: (count) => counted(count, "kop van een tabelkolom", "koppen van tabelkolommen"),
    "cell-outside-table": (count) => counted(count, "cel buiten de tabel", "cellen buiten de tabel"),
    table: (count) => counted(count, "tabel", "tabellen"),
    rule: (count) => counted(count, "keuzelijst of kleurregel", "keuzelijsten of kleurregels"),
    layout: () => "samengevoegde cellen of een verborgen blad",
    "sheet-added": () => "nieuw blad",
    "sheet-removed": () => "verwijderd blad: het blijft in het bestand staan",
    "sheet-renamed": () => "nieuwe naam van het blad",
    name: (count) => counted(count, "naam voor een bereik", "namen voor een bereik"),
    "custom-xml": (count) =>
      counted(count, "gegeven van een ander programma", "gegevens van andere programma's"),
  },
  newWorkbook: "nieuwe-werkmap.xlsx",
  onSheet: (sheet) => `blad ${sheet}`,
};
