import type { PersonalDataKind } from "../../domain/privacy/personalData/PersonalData";
import type { SharingWords } from "../SharingWords";

const personalData: Readonly<Record<PersonalDataKind, string>> = {
  "citizen-number": "burgerservicenummers",
  "email-address": "e-mailadressen",
  "telephone-number": "telefoonnummers",
  "bank-account": "rekeningnummers",
  "home-address": "adressen",
  "birth-date": "geboortedatums",
  name: "namen van personen",
  "name-in-text": "teksten waarin iemand bij naam lijkt te worden genoemd",
};

const named = (names: readonly string[], more: number, unnamed: number): string => {
  const others = more === 0 ? [] : [`en nog ${more}`];
  const withoutName = unnamed === 0 ? [] : [`${unnamed} waarvan de naam niet wordt genoemd`];
  return [...names.map((name) => `"${name}"`), ...others, ...withoutName].join(", ");
};

export const sharingWords: SharingWords = {
  sheet: "Deelversie",
  removedText: "[weggelaten]",
  hiddenMark: "·",
  belowMinimum: (minimum) => `<${minimum}`,
  columns: { where: "Waar", what: "Wat is er gedaan", count: "Hoe vaak" },
  wholeWorkbook: "Hele werkmap",
  made: (version, time) =>
    `Deze deelversie is gemaakt met Doelbereik ${version} op ${time}. De oorspronkelijke werkmap is niet veranderd.`,
  marks: (minimum) =>
    `<${minimum} staat waar het om minder dan ${minimum} personen gaat. · staat waar een aantal of cijfer verborgen is omdat een klein aantal er anders uit te berekenen is. [weggelaten] staat waar een tekst persoonsgegevens lijkt te bevatten.`,
  neverTaken:
    "Alleen waarden uit de tabellen van het sjabloon zijn overgenomen. Formules, opmerkingen, verborgen bladen en rijen, koppelingen, afbeeldingen, draaitabellen, macro's, eigenschappen en namen van makers gaan nooit mee.",
  readItOver:
    "Lees de teksten na voordat u deze werkmap deelt. Een naam die Doelbereik niet kent en een aantal in een zin blijven staan.",
  removals: {
    "table-of-persons": () => "rijen weggelaten: iedere rij gaat over één persoon of één huishouden",
    "table-on-hidden-sheet": () => "rijen weggelaten: het blad was verborgen",
    "hidden-rows": () => "verborgen rijen weggelaten",
    "stories-without-consent": () => "verhalen weggelaten: er staat niet dat de verteller toestemming gaf",
    "contact-persons": () => "contactpersonen weggelaten",
    "own-settings": () => "gegevens weggelaten die niet bij het sjabloon horen",
    links: () => "koppelingen naar andere bestanden of pagina's weggelaten",
    "own-columns": ({ names, more, unnamed }) => `eigen kolommen weggelaten: ${named(names, more, unnamed)}`,
    "own-sheets": ({ names, more, unnamed }) => `eigen bladen weggelaten: ${named(names, more, unnamed)}`,
    "personal-data": ({ kind }) => `cellen leeggemaakt om persoonsgegevens: ${personalData[kind]}`,
    unreadable: () => "cellen leeggelaten: niet te lezen als wat de kolom vraagt",
    "small-counts": () => "kleine aantallen verborgen",
    "telling-numbers": () => "cijfers verborgen waaruit een klein aantal te berekenen is",
    "rounded-shares": () =>
      "aandelen afgerond op hele procenten, zonder het aantal: samen gaven ze een klein aantal weg",
    formulas: () => "formules vervangen door hun waarde",
    "formula-texts": () => "teksten met ' ervoor gezet: een programma kon ze voor een formule aanzien",
  },
  nothingRemoved: "Er is niets weggelaten of veranderd.",
  command: {
    description: "Maak een kopie om te delen: zonder persoonsgegevens, met kleine aantallen verborgen.",
    files: "de werkmappen (.xlsx of .xlsm); ze veranderen niet",
    folder: "map waarin de deelversies komen; leeg: naast de werkmap; er wordt nooit iets overschreven",
    exitCodesHelp:
      "\nAfsluitcode: 0 iedere deelversie is gemaakt, 2 een werkmap is niet te lezen of niet te schrijven.",
  },
  statementTitle: (file) => `Deelversie van ${file}:`,
  statementLine: (where, count, what) => `  ${where}: ${what} (${count})`,
};
