import type { HostRefusedFacts } from "../../workbook/HostRefusedFacts";
import type { FactSentences } from "../Sentences";
import { quoted } from "../quoted";

/** What we say in Dutch when the open workbook refuses: what happened, that nothing changed, and what to do. */
export const hostRefusedSentences: FactSentences<HostRefusedFacts> = {
  "cell-being-edited": () =>
    "U bent nog in een cel aan het typen. Er is niets veranderd. Druk op Enter of Esc en probeer het opnieuw.",
  "sheet-protected": ({ sheet }) =>
    `Blad ${quoted(sheet)} is beveiligd. Er is niets veranderd. Hef de beveiliging op (Controleren > Beveiliging blad opheffen) en probeer het opnieuw.`,
  "workbook-view-only": () =>
    "Deze werkmap is alleen te lezen. Er is niets veranderd. Kies Bewerken, of sla een kopie op, en probeer het opnieuw.",
  "session-lost": () =>
    "De verbinding met de werkmap is weg. Er is niets veranderd. Sluit dit venster en open het weer; lukt dat niet, open dan de werkmap opnieuw.",
  "host-busy": () =>
    "Excel is nog met iets anders bezig. Er is niets veranderd. Wacht even en probeer het opnieuw.",
  "too-much-at-once": () =>
    "Dit is in één keer te veel voor Excel. Er is niets veranderd. Probeer het opnieuw met minder cellen, of splits de werkmap.",
  "cell-changed": ({ sheet, cell }) =>
    `In cel ${quoted(`${sheet}!${cell}`)} staat nu iets anders dan bij de controle. Er is niets veranderd. Controleer opnieuw en bekijk het voorstel nog eens.`,
  "sheet-missing": ({ sheet }) =>
    `Blad ${quoted(sheet)} is er niet meer. Er is niets veranderd. Controleer de werkmap opnieuw.`,
  "sheet-hidden": ({ sheet }) =>
    `Blad ${quoted(sheet)} is verborgen. Wij maken het niet zichtbaar. Klik met rechts op een bladtab, kies Zichtbaar maken en probeer het opnieuw.`,
  "sheet-holds-other-table": ({ sheet, table }) =>
    `Op blad ${quoted(sheet)} staat ook tabel ${quoted(table)}. Er is niets veranderd. Verplaats die tabel naar een ander blad en probeer het opnieuw.`,
  "no-room-below": ({ sheet, cell }) =>
    `Onder de tabel op blad ${quoted(sheet)} is geen plaats voor nieuwe rijen: cel ${quoted(cell)} is niet leeg. Er is niets veranderd. Maak daar plaats, of voeg zelf lege rijen toe aan de tabel, en probeer het opnieuw.`,
  "totals-row-in-the-way": ({ sheet }) =>
    `De tabel op blad ${quoted(sheet)} heeft een totaalrij. Daardoor is er geen plaats voor nieuwe rijen. Er is niets veranderd. Zet de totaalrij uit (Tabelontwerp > Totaalrij) en probeer het opnieuw.`,
  "key-column-missing": ({ sheet, header }) =>
    `Op blad ${quoted(sheet)} ontbreekt de kolom ${quoted(header)}. Daaraan herkennen wij de rijen. Er is niets veranderd. Zet de kolomkop terug en probeer het opnieuw.`,
  "table-missing": ({ sheet }) =>
    `Op blad ${quoted(sheet)} staan onze kolommen niet meer in een tabel. Er is niets veranderd. Maak er weer een tabel van: selecteer de cellen, druk op Ctrl+T en probeer het opnieuw.`,
  "workbook-structure-protected": () =>
    "De structuur van deze werkmap is beveiligd, dus er kan geen blad bij. Er is niets veranderd. Hef de beveiliging op (Controleren > Werkmap beveiligen) en probeer het opnieuw.",
  "kept-part-unreadable": () =>
    "Wat Doelbereik in deze werkmap bewaart, is niet te lezen: een nieuwere versie of een ander programma schreef het. Er is niets veranderd. Werk Doelbereik bij en probeer het opnieuw.",
  "not-supported": ({ requirementSet }) =>
    `Deze Excel is te oud: ${requirementSet} ontbreekt. Er is niets veranderd. Werk Excel bij, of gebruik Excel op het web.`,
  "part-not-loaded": () =>
    "Een deel van dit venster is niet geladen. Er is niets veranderd. Controleer de verbinding en probeer het opnieuw; lukt dat niet, sluit dit venster en open het weer.",
  unexpected: ({ code }) =>
    `Excel gaf een fout die wij niet kennen (${code}). Kijk of de werkmap nog klopt en probeer het opnieuw.`,
};
