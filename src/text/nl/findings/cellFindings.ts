import type { CellCauseFacts } from "../../../workbook/causes/cellCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatDate, formatNumber } from "../numbers";

/** What could be a citizen service number is not repeated: dots stand in its place. */
const isMasked = (text: string): boolean => text.includes("•");

/** So a date comes out of a cell in which "1-2" was typed: Excel shows it as 1 February. */
const isIsoDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

const cells = (count: number): string => `${formatNumber(count)} cellen`;

/** Sentences on what stands in a cell: S02 and P05. */
export const cellFindings: FindingSentences<keyof CellCauseFacts> = {
  "number-as-text": {
    title: titleByCount(
      ({ column }) => `Een getal in kolom ${quoted(column)} staat als tekst`,
      (count, { column }) => `${formatNumber(count)} getallen in kolom ${quoted(column)} staan als tekst`,
    ),
    example: ({ text, number }) => {
      const written = formatNumber(number);
      if (isMasked(text)) return "Dit getal staat als tekst en lijkt een persoonsnummer.";
      // "1.085" read as 1.085 would look like no change at all.
      return written === text.trim()
        ? `${quoted(text)} — bedoelt u het getal ${written.replaceAll(".", "")}?`
        : `${quoted(text)} — bedoelt u ${written}?`;
    },
    why: "Excel telt tekst niet mee. Een som of aandeel valt daardoor lager uit dan het is.",
    remedy: "Typ het getal opnieuw: alleen cijfers, met een komma voor de decimalen.",
    mayBeIgnored: null,
  },
  "not-a-number": {
    title: titleByCount(
      ({ column }) => `In kolom ${quoted(column)} staat iets dat geen getal is`,
      (count, { column }) => `In kolom ${quoted(column)} staat in ${cells(count)} geen getal`,
    ),
    example: ({ text }) => `Gevonden: ${quoted(isIsoDate(text) ? formatDate(text) : text)}.`,
    why: "Met tekst valt niet te rekenen. De cel telt nu nergens in mee.",
    remedy: "Vul alleen een getal in. Typ ‘onbekend’ als het getal niet bekend is.",
    mayBeIgnored: null,
  },
  "not-a-whole-number": {
    title: titleByCount(
      ({ column }) => `In kolom ${quoted(column)} staat geen heel getal`,
      (count, { column }) => `In kolom ${quoted(column)} staat in ${cells(count)} geen heel getal`,
    ),
    example: ({ number }) => `Gevonden: ${formatNumber(number)}.`,
    why: "Deze kolom telt personen of keren, en die zijn altijd heel.",
    remedy: "Controleer het getal en vul een heel getal in.",
    mayBeIgnored: null,
  },
  "negative-number": {
    title: titleByCount(
      ({ column }) => `In kolom ${quoted(column)} staat een getal onder nul`,
      (count, { column }) => `In kolom ${quoted(column)} staan ${formatNumber(count)} getallen onder nul`,
    ),
    example: ({ number }) => `Gevonden: ${formatNumber(number)}.`,
    why: "Een aantal kan niet minder dan nul zijn. De cel telt nu nergens in mee.",
    remedy: "Controleer het getal en haal het minteken weg als dat er niet hoort.",
    mayBeIgnored: null,
  },
  "not-a-date": {
    title: titleByCount(
      ({ column }) => `In kolom ${quoted(column)} staat iets dat geen datum is`,
      (count, { column }) => `In kolom ${quoted(column)} staat in ${cells(count)} geen datum`,
    ),
    example: ({ text }) => `Gevonden: ${quoted(text)}.`,
    why: "Zonder datum is niet te zien bij welke tijd de gegevens horen.",
    remedy: "Vul een datum in als dd-mm-jjjj, bijvoorbeeld 01-01-2025.",
    mayBeIgnored: null,
  },
  "not-a-period": {
    title: titleByCount(
      ({ column }) => `In kolom ${quoted(column)} staat iets dat geen periode is`,
      (count, { column }) => `In kolom ${quoted(column)} staat in ${cells(count)} geen periode`,
    ),
    example: ({ text }) => `Gevonden: ${quoted(text)}.`,
    why: "Zonder periode is een meting niet met andere metingen te vergelijken.",
    remedy: "Vul een jaar of een deel ervan in: 2025, 2025-H1, 2025-K3 of 2025-03.",
    mayBeIgnored: null,
  },
  "not-a-choice": {
    title: titleByCount(
      ({ column, text }) => `${quoted(text)} is geen keuze van kolom ${quoted(column)}`,
      (count, { column }) => `In kolom ${quoted(column)} staat in ${cells(count)} een onbekende keuze`,
    ),
    example: ({ text, choices, suggestion }) =>
      suggestion === null
        ? `${quoted(text)} — kies uit: ${choices.join(", ")}.`
        : `${quoted(text)} — bedoelt u ${quoted(suggestion)}?`,
    why: "De controle raadt niet wat is bedoeld. De cel telt nu nergens in mee.",
    remedy: "Kies een van de vaste woorden uit de lijst van deze kolom.",
    mayBeIgnored: null,
  },
  "error-in-cell": {
    title: titleByCount(
      ({ column, error }) => `In kolom ${quoted(column)} staat de foutwaarde ${error}`,
      (count, { column }) => `In kolom ${quoted(column)} staat in ${cells(count)} een foutwaarde`,
    ),
    example: ({ error }) => `De formule geeft ${error}.`,
    why: "Een formule in deze cel heeft geen uitkomst. De cel telt nu nergens in mee.",
    remedy: "Herstel de formule, of vul de waarde zelf in.",
    mayBeIgnored: null,
  },
  "formula-without-result": {
    title: titleByCount(
      ({ column }) => `Een formule in kolom ${quoted(column)} heeft nog geen uitkomst`,
      (count, { column }) =>
        `${formatNumber(count)} formules in kolom ${quoted(column)} hebben nog geen uitkomst`,
    ),
    example: () => "Hier staat een formule zonder bewaarde uitkomst.",
    why: "Het programma dat dit bestand maakte, heeft de formules niet uitgerekend.",
    remedy: "Open de werkmap in Excel, sla hem op en controleer opnieuw.",
    mayBeIgnored: null,
  },
  "share-out-of-range": {
    title: titleByCount(
      ({ column }) => `Een aandeel in kolom ${quoted(column)} ligt niet tussen 0% en 100%`,
      (count, { column }) =>
        `In kolom ${quoted(column)} liggen ${formatNumber(count)} aandelen niet tussen 0% en 100%`,
    ),
    example: ({ number }) => `Gevonden: ${formatNumber(number)}.`,
    why: "Een aandeel is een deel van het geheel en kan niet onder 0% of boven 100% liggen.",
    remedy: "Controleer de waarde. Kies bij ‘Soort’ een ander woord als het geen aandeel is.",
    mayBeIgnored: null,
  },
  "spaces-around": {
    title: titleByCount(
      ({ column }) => `Om een tekst in kolom ${quoted(column)} staan spaties die u niet ziet`,
      (count) => `Om ${formatNumber(count)} codes en keuzes staan spaties die u niet ziet`,
    ),
    example: ({ column, clean }) =>
      `Kolom ${quoted(column)}: bedoeld is ${quoted(clean)}, zonder spatie ervoor of erachter.`,
    why: "Doelbereik leest eroverheen. Een formule of een filter van Excel ziet een andere tekst.",
    remedy: "Haal de spaties weg, of laat het herstellen.",
    mayBeIgnored: "U kunt dit zo laten als u in Excel niet met deze kolom rekent of filtert.",
  },
  "leading-zero-lost": {
    title: ({ examples: [{ facts }] }) => `In ${quoted(facts.setting)} is een nul vooraan weggevallen`,
    example: ({ found, meant }) => `Er staat ${found}; de code is ${quoted(meant)}.`,
    why: "Excel maakt van een code een getal en laat de nul weg. Wie op de code zoekt, vindt hem dan niet.",
    remedy: "Maak de cel op als tekst en typ de code met de nul, of laat het herstellen.",
    mayBeIgnored: "Doelbereik leest de code goed. U kunt dit zo laten.",
  },
  "mixed-share-notation": {
    title: titleByCount(
      ({ indicator }) => `Bij indicator ${quoted(indicator)} staan 0,35 en 35 door elkaar`,
      (count) => `${formatNumber(count)} aandelen zijn anders geschreven dan de rest van hun reeks`,
    ),
    example: ({ indicator, value, meant }) =>
      meant === null
        ? `${formatNumber(value)} past niet bij de andere waarden van indicator ${quoted(indicator)}.`
        : `${formatNumber(value)} — bedoelt u ${formatNumber(meant)}, zoals de rest van indicator ${quoted(indicator)}?`,
    why: "Een verschil in notatie lijkt op een grote verandering. De cel telt nu nergens in mee.",
    remedy: "Schrijf alle waarden van deze indicator als percentage, bijvoorbeeld 35 of 35%.",
    mayBeIgnored: null,
  },
  "mixed-spread-notation": {
    title: titleByCount(
      ({ activity }) =>
        `Bij ${activity === null ? "een activiteit" : `activiteit ${quoted(activity)}`} staan 0,35 en 35 door elkaar`,
      (count) => `${formatNumber(count)} aandelen van groepen zijn anders geschreven dan de rest`,
    ),
    example: ({ value }) => `${formatNumber(value)} past niet bij de aandelen van de andere groepen.`,
    why: "Zo is niet zeker welk deel van de doelgroep deze groep is. De cel telt nu nergens in mee.",
    remedy: "Schrijf alle aandelen van deze activiteit als percentage, bijvoorbeeld 35 of 35%.",
    mayBeIgnored: null,
  },
  "bounds-reversed": {
    title: titleByCount(
      ({ indicator }) =>
        `Bij ${indicator === null ? "een meting" : `indicator ${quoted(indicator)}`} sluiten waarde en grenzen niet aan`,
      (count) => `Bij ${formatNumber(count)} metingen sluiten waarde en grenzen niet aan`,
    ),
    example: ({ lower, value, upper }) =>
      value === null
        ? `De ondergrens is ${formatNumber(lower)}, de bovengrens ${formatNumber(upper)}.`
        : `De waarde is ${formatNumber(value)}, de grenzen zijn ${formatNumber(lower)} en ${formatNumber(upper)}.`,
    why: "De waarde hoort tussen de ondergrens en de bovengrens te liggen. De grenzen tellen nu niet mee.",
    remedy: "Controleer de drie getallen bij de bron. Misschien zijn er twee verwisseld.",
    mayBeIgnored: null,
  },
  "setting-unusable": {
    title: titleByCount(
      ({ setting }) => `De instelling ${quoted(setting)} is niet te gebruiken`,
      (count) => `${formatNumber(count)} instellingen zijn niet te gebruiken`,
    ),
    example: ({ setting, text }) => `Bij ${quoted(setting)} staat ${quoted(text)}.`,
    why: "De controle werkt nu alsof deze instelling leeg is.",
    remedy: "Verbeter de waarde op blad Opdracht, of laat de cel leeg.",
    mayBeIgnored: null,
  },
  "missing-mark": {
    title: titleByCount(
      ({ column, text }) => `${quoted(text)} in kolom ${quoted(column)} is gelezen als niet bekend`,
      (count, { column }) => `In kolom ${quoted(column)} zijn ${cells(count)} gelezen als niet bekend`,
    ),
    example: ({ text }) => `${quoted(text)} betekent: niet bekend, of te klein om te delen.`,
    why: "Bronnen als het CBS verbergen kleine aantallen met een teken. Dat is iets anders dan 0.",
    remedy: "Kijk of het teken zo bedoeld is. Vul het getal in als u het wel weet.",
    mayBeIgnored: "U kunt dit zo laten als het getal echt niet bekend is.",
  },
};
