import type { CoupleWords } from "../CoupleWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const quotedList = (words: readonly string[]) =>
  words.map((word) => `‘${word}’`).join(words.length === 2 ? " en " : ", ");

const reasons = {
  header: "de kop zegt het",
  "near-header": "de kop lijkt erop",
  "part-of-header": "een deel van de kop zegt het",
  contents: "wat eronder staat past",
  crosses: "er staan kruisjes onder",
} as const;

const listed = (counts: readonly (readonly [number, string])[]) => {
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber(count)} ${word}`);
  return `Kolommen: ${parts.length === 0 ? "geen" : parts.join(", ")}.`;
};

export const coupleWords: CoupleWords = {
  title: "Activiteiten koppelen",
  progress: (linked, total) => `${formatNumber(linked)} van ${formatNumber(total)}`,
  advice: "Kies bij elke activiteit één kerndoel. Andere doelen kunnen nevendoel zijn.",
  foot: (sheet) => `Uw keuzes staan in het blad ${sheet}, kolommen Kerndoel en Nevendoelen.`,
  footOfCrosses: (sheet) =>
    `Uw keuzes staan als kruisjes in het blad ${sheet}: een K bij het kerndoel, een x bij een nevendoel.`,
  notChecked:
    "Nog niet gecontroleerd. Controleer eerst de werkmap; daarna koppelt u hier activiteiten aan doelen.",
  check: "Controleren",
  columns: {
    title: "Welk bereik is wat",
    otherTables: (count) =>
      `Nog ${counted(count, "tabel die mag ontbreken", "tabellen die mogen ontbreken")}`,
    tablesFound: (found, total) => `${found} van ${counted(total, "tabel", "tabellen")} gevonden`,
    recognised: (table, found, total) => `${table}: ${found} van ${total} kolommen herkend`,
    notFound: (table) => `${table}: niet gevonden`,
    mayBeAbsent: "deze tabel mag ontbreken",
    where: (sheet, range) => `Blad ${sheet}, ${range}`,
    confirmed: "door u bevestigd",
    sheet: "Blad",
    headerRow: "Rij met de koppen",
    useSelection: "Neem de selectie in het blad",
    lastRow: (row) => `Tot en met rij ${formatNumber(row)}.`,
    field: (header, required) => (required ? `${header} (nodig)` : header),
    noColumn: "– staat er niet in –",
    column: (letters, header) => (header === "" ? `kolom ${letters}` : `${letters}: ${header}`),
    examples: (values) => (values.length === 0 ? "deze kolom is leeg" : `zoals ${quotedList(values)}`),
    sureness: (certainty, reason) =>
      `${{ certain: "Zeker", likely: "Waarschijnlijk", guess: "Gok" }[certainty]}: ${reasons[reason]}`,
    otherFields: (count) => `Nog ${counted(count, "kolom", "kolommen")} van het sjabloon`,
    crosses: (columns) => `Kruisjes per doel meenemen: ${columns.join(", ")}`,
    leftOut: "Rijen die niet meetellen",
    proposal: {
      title: "Voorstel voor uw kolommen",
      about:
        "Deze werkmap heeft andere koppen dan het sjabloon. Kijk of het voorstel klopt, en bevestig het.",
      table: (table, sheet, headerRow) => `${table}: blad ${sheet}, koppen in rij ${formatNumber(headerRow)}`,
      counts: ({ certain, likely, guess, chosen }) =>
        listed([
          [certain, "zeker"],
          [likely, "waarschijnlijk"],
          [guess, guess === 1 ? "gok" : "gokken"],
          [chosen, "door u gekozen"],
        ]),
      missing: (headers) => `Niet gevonden: ${headers.join(", ")}.`,
      look: "Kolommen bekijken",
      confirm: (tables) => `Bevestig ${counted(tables, "tabel", "tabellen")}`,
    },
    save: "Bewaren",
    automatic: "Weer automatisch",
    note: "Uw keuze blijft in deze werkmap. Aan uw bladen verandert niets.",
  },
  noActivities: "Er is nog geen blad met activiteiten gevonden. Wijs hierboven aan waar ze staan.",
  allLinked: "Elke activiteit heeft één kerndoel.",
  noGoals: "Er is nog geen blad met doelen gevonden. Wijs hierboven aan waar ze staan.",
  turn: {
    title: "Nu aan de beurt",
    position: (position, total) => `${formatNumber(position)} van ${formatNumber(total)}`,
    proposal: "Voorstel voor het kerndoel",
    proposedBy: (words) =>
      `Voorgesteld door ${words.length === 1 ? "het woord" : "de woorden"} ${quotedList(words)}. Er is niets ingevuld; u beslist.`,
    because: {
      "core-now": "Dit doel staat er nu als kerndoel.",
      "side-now": "Dit doel staat er nu als nevendoel.",
      picked: "Door u gekozen. Er is nog niets ingevuld.",
    },
    goTo: (place, activity) => `Ga naar ${place}, ${activity}`,
    several: "Er staan meer kerndoelen. Kies er één; de andere worden nevendoel.",
    question: "Als deze activiteit niet bijdraagt aan dit doel, zou u dan ontevreden zijn?",
    answers: {
      core: "Ja, dit is het kerndoel",
      side: "Nee, wel een nevendoel",
      none: "Nee, dit doel past niet",
    },
    willWrite: (cell, from, to) => `${cell}: ${from} → ${to}`,
    other: "Ander doel kiezen",
    later: "Later",
    noProposal: "Er is geen doel gevonden dat hierop lijkt.",
    noOtherProposal: "Er is geen ander voorstel. Kies zelf een doel, of laat het voor later.",
    choose: "Kies een doel",
    search: "Zoek op code of woord",
    noneFound: "Geen doel met deze letters gevonden.",
    moreGoals: (count) => `En nog ${formatNumber(count)}. Typ meer om te zoeken.`,
    otherProposals: "Andere voorstellen bij deze activiteit",
    view: "Bekijken",
    viewGoal: (goal) => `Bekijken: ${goal}`,
    by: (words) => `door ${quotedList(words)}`,
    cannotWrite:
      "Het blad heeft geen kolom Kerndoel of Nevendoelen. Voeg die toe, of wijs hierboven aan waar ze staan.",
  },
  open: {
    title: "Nog te koppelen",
    choose: "Kiezen",
    chooseFor: (activity) => `Kiezen voor ${activity}`,
    severalGoals: (goals) => `${goals} kerndoelen, kies er één`,
    onlySideGoals: (goals) => `${counted(goals, "nevendoel", "nevendoelen")}, geen kerndoel`,
    noGoal: "nog geen doel",
  },
  linked: {
    title: "Gekoppeld",
    change: "Wijzigen",
    changeFor: (activity) => `Wijzigen bij ${activity}`,
    sideGoals: (goals) => counted(goals, "nevendoel", "nevendoelen"),
  },
  more: (count) => `Toon nog ${formatNumber(count)}`,
  blank: "leeg",
  nameless: "activiteit zonder naam",
  levels: {
    domain: "Domein",
    "life-area": "Leefgebied",
    ambition: "Ambitie",
    "societal-result": "Resultaat",
    contribution: "Bijdrage",
  },
};
