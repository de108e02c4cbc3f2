import type { CliMessages } from "../CliMessages";
import { batchWords } from "./batchWords";

export const cliMessages: CliMessages = {
  programDescription:
    "Controleert werkmappen voor uitkomstgericht monitoren en zegt welke indicatoren bewegen. Alles gebeurt op deze computer.",
  checkDescription: "Controleer één of meer werkmappen vóór u ze aanlevert.",
  movementDescription: "Beoordeel veel reeksen tegelijk uit een CSV-bestand.",
  options: {
    files: "de werkmappen (.xlsx of .xlsm), of een patroon zoals 'map/**/*.xlsx'",
    series: "het CSV-bestand met de reeksen",
    checkFormat:
      "tekst om te lezen, json voor andere programma's, xlsx voor een kopie van de werkmap met de uitkomst erbij",
    movementFormat: "tekst om te lezen, json voor andere programma's",
    language: "taal van de uitkomst",
    folder:
      "map waarin de uitkomst komt; eindigt dit op .xlsx, dan komt er één overzicht van alle werkmappen, met een .jsonl ernaast; er wordt nooit iets van u overschreven",
    previous: "de werkmap van vorig jaar, om deze mee te vergelijken; bij één bestand",
    help: "toon deze hulp",
    version: "toon de versie",
  },
  exitCodesHelp: `
Afsluitcode: 0 klaar (geen fouten), 1 er is iets te herstellen, 2 een bestand is niet te lezen.`,
  movementColumnsHelp: `
Kolommen (volgorde vrij; scheiding ; of , of tab; komma of punt in getallen):
  indicator       code of naam (verplicht)
  periode         jaar, kwartaal (2024-K1) of maand (2024-03) (verplicht)
  waarde          mag leeg blijven als teller en aantal er staan
  gebied          elke combinatie van indicator en gebied is een eigen reeks
  aantal          aantal personen met een antwoord
  teller          aantal personen met de uitkomst
  ondergrens, bovengrens   van het 95%-interval
  norm            hoger, lager, behouden of begrensde daling
  marge           kleinste verandering die telt, in procentpunten of schaalpunten
  soort           aandeel, gemiddelde of aantal; leeg: aandeel
  definitieversie een andere versie wordt niet vergeleken
  ontwerpeffect, verwacht (verandering per jaar), status, toelichting: naar keuze

Afsluitcode: 0 alles gelezen, 1 een rij is niet te lezen, 2 het bestand is niet te lezen.`,
  fileProblems: {
    "file-missing": "Hier staat geen bestand met deze naam. Controleer de naam en de map.",
    "is-a-folder": "Dit is een map. Noem de bestanden in de map, bijvoorbeeld map/*.xlsx.",
    "no-access":
      "U mag dit bestand niet lezen, of het is in gebruik. Sluit het in Excel en probeer het opnieuw.",
    "file-too-large": "Dit bestand is groter dan 256 MB. Verwijder afbeeldingen of splits de werkmap.",
    "keeps-changing":
      "Dit bestand verandert steeds. Wacht tot het is opgeslagen of opgehaald, en probeer het opnieuw.",
    "not-readable": "Dit bestand is niet te lezen. Kopieer het naar deze computer en probeer het opnieuw.",
  },
  batch: batchWords,
  sealWithoutSummary: "--zegel gaat niet samen met een overzicht. Kies met --uit een map.",
  previousForOne:
    "Met --vorig controleert u één werkmap tegelijk. Noem één bestand, en kies bij --uit geen overzicht (.xlsx).",
  folderNotMade: (folder) => `De map ${folder} kan niet worden gemaakt. Kies een map waarin u mag schrijven.`,
  lockFileSkipped: (file) => `${file} overgeslagen: dit hoort bij een werkmap die nu open is.`,
  written: (file) => `Geschreven: ${file}`,
  notWritten: (file, reason) => `${file} is niet geschreven. ${reason}`,
  nameTooLong: "De naam is te lang voor deze schijf. Geef de werkmap een kortere naam.",
  noPlaceToWrite: "U mag hier niet schrijven, of de schijf is vol. Kies een andere map met --uit.",
  progress: "{bar} {value} van {total} werkmappen",
  summaryOfFile: (file, outcome) => `${file}: ${outcome}`,
  unreadableOutcome: "niet gelezen",
  totals: ({ read, ready, unreadable }) =>
    `${read} ${read === 1 ? "werkmap" : "werkmappen"} gelezen, waarvan ${ready} zonder fouten; ${unreadable} niet gelezen.`,
  interrupted: "Gestopt. Er is geen half bestand achtergebleven.",
  ourMistake: (detail) =>
    `Dit gaat mis door een fout van Doelbereik, niet van u. Meld het ons met deze regel erbij: ${detail}`,
};
