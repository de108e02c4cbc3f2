import type { TableCauseFacts } from "../../../workbook/causes/tableCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";

/** Sentences on sheets, columns and rows as such: S01 and S03 to S07. */
export const tableFindings: FindingSentences<keyof TableCauseFacts> = {
  "table-missing": {
    title: titleByCount(
      ({ table }) => `Het blad ${quoted(table)} ontbreekt`,
      (count) => `${formatNumber(count)} bladen ontbreken`,
    ),
    example: ({ table, foundSheet }) =>
      foundSheet === null
        ? `Er is geen blad dat op ${quoted(table)} lijkt.`
        : `Is blad ${quoted(foundSheet)} bedoeld als ${quoted(table)}?`,
    why: "Zonder dit blad is een deel van de werkmap niet te controleren.",
    remedy: "Neem het blad over uit het sjabloon, of geef uw eigen blad deze naam.",
    mayBeIgnored: null,
  },
  "column-missing": {
    title: titleByCount(
      ({ table, column }) => `De kolom ${quoted(column)} ontbreekt in ${table}`,
      (count, { table }) => `${formatNumber(count)} kolommen ontbreken in ${table}`,
    ),
    example: ({ column, found }) =>
      found === null
        ? `Geen kop in dit blad lijkt op ${quoted(column)}.`
        : `Is kolom ${quoted(found)} bedoeld? Noem die dan ${quoted(column)}.`,
    why: "Zonder deze kolom zijn de rijen van dit blad niet goed te beoordelen.",
    remedy: "Voeg de kolom toe of hernoem de goede kolom, met precies deze naam als kop.",
    mayBeIgnored: null,
  },
  "column-renamed": {
    title: titleByCount(
      ({ table, column, found }) => `De naam ${quoted(found)} in ${table} lijkt op ${quoted(column)}`,
      (count, { table }) => `${formatNumber(count)} namen in ${table} zijn anders gespeld`,
    ),
    example: ({ column, found }) => `${quoted(found)} — bedoelt u ${quoted(column)}?`,
    why: "De controle heeft dit gelezen alsof de naam klopt, maar weet dat niet zeker.",
    remedy: "Gebruik precies de naam uit het sjabloon.",
    mayBeIgnored: null,
  },
  "column-twice": {
    title: titleByCount(
      ({ table, column }) => `De kolom ${quoted(column)} staat meer dan één keer in ${table}`,
      (count, { table }) => `${formatNumber(count)} kolommen staan dubbel in ${table}`,
    ),
    example: ({ column }) => `Nog een kolom ${quoted(column)}.`,
    why: "Alleen de linker kolom is gelezen. Misschien staan de juiste waarden in de andere.",
    remedy: "Verwijder de kolom die u niet gebruikt, of geef die een andere naam.",
    mayBeIgnored: null,
  },
  "table-empty": {
    title: titleByCount(
      ({ table }) => `Het blad ${quoted(table)} heeft nog geen rijen`,
      (count) => `${formatNumber(count)} bladen hebben nog geen rijen`,
    ),
    example: ({ table }) => `Onder de koppen van ${table} staat niets.`,
    why: "Zonder rijen is er niets om te controleren of te berekenen.",
    remedy: "Vul ten minste één rij in, direct onder de koppen.",
    mayBeIgnored: null,
  },
  "mapping-stale": {
    title: titleByCount(
      ({ table, sheet }) => `Het blad ${quoted(sheet)}, gekoppeld als ${quoted(table)}, is er niet meer`,
      (count) => `${formatNumber(count)} gekoppelde bladen zijn er niet meer`,
    ),
    example: ({ table }) => `${quoted(table)} is nu gezocht op naam.`,
    why: "Misschien kijkt de controle nu naar een ander blad dan u had gekozen, of naar geen enkel blad.",
    remedy: "Kies bij Koppelen opnieuw welk blad dit is, of geef het blad zijn oude naam terug.",
    mayBeIgnored: "U kunt dit zo laten als het goede blad nu op naam is gevonden.",
  },
  "kept-part-unreadable": {
    title: () => "Wat Doelbereik in deze werkmap bewaarde, is niet te lezen",
    example: () => "Koppelingen en toelichtingen in deze werkmap zijn niet gebruikt.",
    why: "Misschien is dit bewaard door een nieuwere versie, of door een ander programma veranderd.",
    remedy: "Open de werkmap met de nieuwste versie van Doelbereik, of koppel en licht opnieuw toe.",
    mayBeIgnored: "U kunt dit zo laten als u niets had gekoppeld of toegelicht.",
  },
  "rows-below-table": {
    title: titleByCount(
      ({ table }) => `1 rij onder tabel ${quoted(table)} is niet gelezen`,
      (count, { table, untilRow }) =>
        `${untilRow === null ? "" : "Ten minste "}${formatNumber(count)} rijen onder tabel ${quoted(table)} zijn niet gelezen`,
    ),
    example: ({ table, untilRow }) =>
      [
        `Deze rij staat los onder tabel ${quoted(table)}.`,
        ...(untilRow === null ? [] : [`Onder rij ${formatNumber(untilRow)} is niet verder gekeken.`]),
      ].join(" "),
    why: "De controle leest een tabel tot en met de laatste rij. Wat daar los onder staat, telt nergens in mee.",
    remedy: "Sleep de hoek van de tabel omlaag tot deze rijen erbij horen, of haal de lege rij ertussen weg.",
    mayBeIgnored: "U kunt dit zo laten als het aantekeningen of totalen zijn.",
  },
  "template-version-missing": {
    title: () => "De sjabloonversie is niet ingevuld",
    example: ({ expected }) => `Deze controle verwacht versie ${expected}.`,
    why: "Zonder versie is niet zeker dat de kolommen betekenen wat de controle denkt.",
    remedy: "Vul bij ‘Sjabloonversie’ op blad Opdracht de versie in van het sjabloon dat u gebruikt.",
    mayBeIgnored: null,
  },
  "template-version-differs": {
    title: titleByCount(
      ({ found, expected }) => `Dit is sjabloonversie ${quoted(found)}; deze controle verwacht ${expected}`,
      (count) => `De sjabloonversie wijkt op ${formatNumber(count)} plaatsen af`,
    ),
    example: ({ found, expected }) => `Ingevuld is ${quoted(found)}, verwacht wordt ${expected}.`,
    why: "In een andere versie kan een kolom iets anders betekenen.",
    remedy: "Zet uw gegevens over in de nieuwste versie van het sjabloon. Vul de versie in op blad Opdracht.",
    mayBeIgnored: null,
  },
  "duplicate-key": {
    title: titleByCount(
      ({ table, key, times }) =>
        `${quoted(key.join(" · "))} komt ${formatNumber(times)} keer voor in ${table}`,
      (count, { table }) => `In ${table} komt op ${formatNumber(count)} plaatsen iets dubbel voor`,
    ),
    example: ({ key, times, firstRow }) =>
      `${quoted(key.join(" · "))} staat er ${formatNumber(times)} keer, voor het eerst in rij ${firstRow}.`,
    why: "Dubbele rijen tellen dubbel mee, of spreken elkaar tegen.",
    remedy:
      "Verwijder de rij die te veel is. Of verbeter de code, het gebied of de periode als beide rijen kloppen.",
    mayBeIgnored: "Licht toe waarom het twee keer voorkomt, als dat zo hoort.",
  },
  "hidden-rows": {
    title: titleByCount(
      ({ table }) => `1 verborgen rij in ${table} is meegenomen`,
      (count, { table }) => `${formatNumber(count)} verborgen rijen in ${table} zijn meegenomen`,
    ),
    example: () => "Deze rij is verborgen of weggefilterd.",
    why: "De controle telt verborgen rijen mee, ook al ziet u ze niet.",
    remedy: "Bekijk de verborgen rijen. Verwijder wat niet meer mee mag tellen.",
    mayBeIgnored: "U kunt dit zo laten als de rijen mee horen te tellen.",
  },
  "hidden-sheet": {
    title: titleByCount(
      ({ table }) => `Het verborgen blad ${quoted(table)} is meegenomen`,
      (count) => `${formatNumber(count)} verborgen bladen zijn meegenomen`,
    ),
    example: ({ rows }) =>
      rows === 1 ? "Het blad heeft 1 rij." : `Het blad heeft ${formatNumber(rows)} rijen.`,
    why: "De controle telt een verborgen blad mee, ook al ziet u het niet.",
    remedy: "Maak het blad zichtbaar en kijk of de rijen nog kloppen.",
    mayBeIgnored: "U kunt dit zo laten als het blad mee hoort te tellen.",
  },
  "recalculation-pending": {
    title: () => "De formules in deze werkmap zijn nog niet herberekend",
    example: () => "Dit geldt voor de hele werkmap.",
    why: "De uitkomsten van formules kunnen oud zijn. De controle rekent met wat in het bestand is bewaard.",
    remedy: "Open de werkmap in Excel, sla hem op en controleer opnieuw.",
    mayBeIgnored: "Licht toe waarom de bewaarde uitkomsten kloppen.",
  },
  "required-cell-blank": {
    title: titleByCount(
      ({ table, column }) => `In ${table} is een cel van de verplichte kolom ${quoted(column)} leeg`,
      (count, { table, column }) =>
        `In ${table} zijn ${formatNumber(count)} cellen van de verplichte kolom ${quoted(column)} leeg`,
    ),
    example: ({ column }) => `In deze rij is ${quoted(column)} niet ingevuld.`,
    why: "Zonder deze cel is niet goed te beoordelen wat de rest van de rij betekent.",
    remedy: "Vul de cel in. Is een getal of datum niet bekend, typ dan ‘onbekend’.",
    mayBeIgnored: null,
  },
  "row-barely-filled": {
    title: titleByCount(
      ({ table }) => `Een rij in ${table} heeft maar één gevulde cel`,
      (count, { table }) => `${formatNumber(count)} rijen in ${table} hebben maar één gevulde cel`,
    ),
    example: ({ column }) => `In deze rij is alleen ${quoted(column)} ingevuld.`,
    why: "Zo’n rij is misschien niet af. Of het is een tussenkop of een som, en die tellen hier als een rij.",
    remedy: "Vul de rij aan. Haal een tussenkop of een som uit de tabel.",
    mayBeIgnored: null,
  },
};
