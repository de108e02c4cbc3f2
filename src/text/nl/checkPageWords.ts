import type { CheckPageWords, FileCounts } from "../CheckPageWords";
import { quoted } from "../quoted";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const workbooks = (count: number): string => counted(count, "werkmap", "werkmappen");

const progress = ({ checked, busy, unread }: FileCounts): string =>
  [
    `${formatNumber(checked)} gecontroleerd`,
    ...(busy > 0 ? [`${formatNumber(busy)} bezig`] : []),
    ...(unread > 0 ? [`${formatNumber(unread)} niet gelezen`] : []),
  ].join(" · ");

const megabytes = (bytes: number): string => `${formatNumber(Math.round(bytes / 1024 / 1024), 0)} MB`;

export const checkPageWords: CheckPageWords = {
  documentTitle: "Doelbereik: controle voor aanlevering",
  tagline: "Controle voor aanlevering",
  staysHere: "Uw bestanden blijven op deze computer.",
  worksOffline: "Werkt zonder internet. Uw bestanden blijven op deze computer.",
  otherLanguage: "English",
  drop: {
    title: "Sleep werkmappen hierheen",
    hint: ".xlsx of .xlsm, tot 200 tegelijk. Een map mag ook.",
    choose: "Bestanden kiezen",
    chooseFolder: "Map kiezen",
  },
  intro: {
    title: "Zo werkt het",
    steps: [
      "Kies de werkmappen die u wilt controleren. Er wordt niets verstuurd.",
      "Lees per werkmap wat er mis is, waar, waarom, en hoe u het oplost.",
      "Bewaar het rapport, of een kopie met de verbeteringen. Uw eigen bestand verandert nooit.",
    ],
  },
  files: workbooks,
  counts: progress,
  groups: {
    all: (count) => `Alle ${formatNumber(count)}`,
    "not-ready": (count) => `Nog niet klaar ${formatNumber(count)}`,
    "ready-with-explanation": (count) => `Met toelichting ${formatNumber(count)}`,
    ready: (count) => `Klaar ${formatNumber(count)}`,
    unread: (count) => `Niet gelezen ${formatNumber(count)}`,
  },
  byGroup: "Filter op staat",
  stopAll: "Alles stoppen",
  reportOfAll: "Rapport van alle werkmappen",
  clearList: "Lijst leegmaken",
  clearAnyway: "Toch leegmaken, zonder de verbeteringen te bewaren",
  nothingInGroup: "Met dit filter blijft er niets over.",
  screensNotLoaded:
    "Dit onderdeel is niet geladen. Uw bestanden zijn niet veranderd. Controleer de verbinding en laad de pagina opnieuw.",
  reload: "Pagina opnieuw laden",
  columns: {
    file: "Werkmap",
    state: "Staat",
    findings: "Bevindingen",
    top: "Belangrijkste bevindingen",
    caption: "Gekozen werkmappen",
    sortBy: (column) => `Sorteren op ${column.toLowerCase()}`,
  },
  rows: (count) => counted(count, "rij", "rijen"),
  states: { waiting: "Wacht", busy: "Bezig", stopped: "Gestopt", unread: "Niet gelezen" },
  none: "Geen",
  noFindings: "Geen bevindingen",
  reading: "Het bestand wordt gelezen",
  secondsLeft: (seconds) => `Nog ongeveer ${counted(seconds, "seconde", "seconden")}`,
  stop: "Stoppen",
  stopFile: (file) => `Stoppen met ${file}`,
  again: "Opnieuw",
  againFile: (file) => `${file} opnieuw controleren`,
  otherMunicipality: (municipality, usual) =>
    `Deze werkmap is van ${municipality}; de meeste zijn van ${usual}. Is dit het goede sjabloon?`,
  sameProviderAndYear: (files, more) => {
    const names = [...files.map(quoted), ...(more > 0 ? [`nog ${formatNumber(more)}`] : [])];
    return `Zelfde aanbieder en jaar als ${names.join(" en ")}. Lever er één aan.`;
  },
  notTaken: {
    tooMany: (count, limit) =>
      `${counted(count, "bestand past", "bestanden passen")} er niet meer bij: de grens is ${formatNumber(limit)}. Maak de lijst leeg en kies die bestanden daarna.`,
    notWorkbooks: (count) =>
      `${counted(count, "bestand", "bestanden")} in de map overgeslagen: het zijn geen werkmappen.`,
    already: (count) => `${counted(count, "bestand stond", "bestanden stonden")} al in de lijst.`,
  },
  detail: {
    close: "Sluiten",
    fileUnchanged: "Uw bestand verandert niet. Wat u hier toepast, komt in de kopie die u bewaart.",
    busy: "De werkmap wordt opnieuw gelezen",
    reportPage: "Rapport",
    reportSheet: "Rapport in Excel",
    markedCopy: "Gemarkeerde kopie",
    mendedCopy: "Kopie met verbeteringen",
    sealedCopy: "Verzegelde kopie",
    shareCopy: "Deelversie",
    downloads: "Bewaren op deze computer",
    making: "Wordt gemaakt",
    suffix: {
      report: "controle",
      marked: "gecontroleerd",
      mended: "verbeterd",
      sealed: "verzegeld",
      share: "deelversie",
      all: "controle-van-alle-werkmappen",
    },
  },
  problems: {
    "file-too-large": ({ limit, found }) =>
      `Het bestand is ${megabytes(found)}; de grens is ${megabytes(limit)}. Verwijder afbeeldingen of splits de werkmap.`,
    "not-readable": () =>
      "Het bestand is veranderd of verplaatst nadat u het koos, of u mag het niet lezen. Sluit het in Excel en kies het opnieuw.",
    "took-too-long": ({ seconds }) =>
      `De controle duurde te lang: meer dan ${counted(seconds, "seconde", "seconden")} zonder vooruitgang. Verwijder bladen die niet nodig zijn, of splits de werkmap.`,
    crashed: () =>
      "De controle van dit bestand is afgebroken: er was te weinig geheugen. Sluit andere programma's en probeer het opnieuw.",
    "our-mistake": ({ detail }) =>
      `Dit gaat mis door een fout van Doelbereik, niet van u. Meld het ons met deze regel erbij: ${detail}`,
  },
  announce: {
    progress: ({ files, checked, unread }) =>
      `${formatNumber(checked + unread)} van ${workbooks(files)} gedaan.`,
    done: ({ checked, unread }) =>
      unread === 0
        ? `Klaar: ${workbooks(checked)} gecontroleerd.`
        : `Klaar: ${workbooks(checked)} gecontroleerd, ${formatNumber(unread)} niet gelezen.`,
    saved: (file) => `${file} is klaar en staat bij uw downloads.`,
  },
  control: {
    foot: (time, rules) =>
      `Gecontroleerd om ${time}, ${counted(rules, "regel", "regels")}. Er is niets verstuurd: alles blijft op deze computer.`,
    explanationHint: "Uw toelichting komt in de kopie die u bewaart.",
    explanationSaved: "Onthouden. Bewaar de kopie met verbeteringen om dit niet kwijt te raken.",
    noSheetsAdvice:
      "Open de werkmap in Excel met Doelbereik en wijs bij Koppelen aan welk blad wat is. Of vraag uw gemeente om het sjabloon.",
  },
};
