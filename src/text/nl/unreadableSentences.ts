import type {
  DamageReason,
  FileLook,
  SizeLimit,
  UnreadableWorkbookFacts,
} from "../../workbook/UnreadableWorkbookFacts";
import type { FactSentences } from "../Sentences";
import { quoted } from "../quoted";
import { formatNumber } from "./numbers";

const again = "Open het bestand in Excel, sla het opnieuw op als .xlsx en controleer dat bestand.";

const looks: Readonly<Record<FileLook, string>> = {
  pdf: "Dit is een PDF, geen Excel-werkmap. Vraag om de werkmap zelf.",
  "csv-or-text": "Dit is een tekst- of CSV-bestand. Open hem in Excel en sla hem op als .xlsx.",
  image: "Dit is een afbeelding, geen Excel-werkmap. Vraag om de werkmap zelf.",
  word: "Dit is een Word-document. Zet de tabellen in een Excel-werkmap.",
  presentation: "Dit is een presentatie, geen Excel-werkmap. Vraag om de werkmap zelf.",
  "web-page":
    "Dit is een webpagina, ook al lijkt de naam op een werkmap. Open hem in Excel en sla hem op als .xlsx.",
  "other-archive": "Dit is een zip-bestand zonder werkmap. Pak het uit en controleer de werkmappen erin.",
  unknown: "Dit is geen Excel-werkmap (.xlsx). Controleer of u het goede bestand hebt gekozen.",
};

const limits: Readonly<Record<SizeLimit, (limit: string, found: string) => string>> = {
  "inflated-size": (limit, found) => `Uitgepakt is het ${found} bytes groot; de grens is ${limit}.`,
  entries: (limit, found) => `Er zitten ${found} onderdelen in; de grens is ${limit}.`,
  cells: (limit, found) => `Er zijn ${found} gevulde cellen; de grens is ${limit}.`,
  depth: (limit, found) => `Onderdelen zijn ${found} lagen diep; de grens is ${limit}.`,
  ratio: (limit, found) =>
    `Een onderdeel is ${found} keer zo groot als het in het bestand lijkt; de grens is ${limit}.`,
};

const damages: Readonly<Record<DamageReason, string>> = {
  archive: "de inhoudsopgave klopt niet",
  checksum: "de inhoud is onderweg veranderd",
  compression: "het is niet uit te pakken",
  "duplicate-name": "hetzelfde onderdeel komt twee keer voor",
  "unsafe-name": "een onderdeel heeft een naam die niet mag",
  markup: "de opbouw is niet te lezen",
  "document-type": "er staat iets in dat niet in een werkmap hoort",
  address: "een celadres bestaat niet",
  value: "een waarde is niet te lezen",
};

/** What we say in Dutch about a file that cannot be read: what it is, and what to do. */
export const unreadableSentences: FactSentences<UnreadableWorkbookFacts> = {
  "empty-file": () => "Het bestand is leeg (0 bytes). Vraag het opnieuw op, of kies een ander bestand.",
  "not-a-workbook": ({ looksLike }) => looks[looksLike],
  "password-protected": () =>
    "De werkmap heeft een wachtwoord. Open hem in Excel, haal het wachtwoord eraf en sla hem op.",
  "old-excel-format": () => `Dit is een werkmap van voor Excel 2007 (.xls). ${again}`,
  "binary-workbook": () => `Dit is een binaire werkmap (.xlsb). ${again}`,
  "open-document": () =>
    "Dit is een werkblad van LibreOffice (.ods). Sla het daar op als .xlsx en controleer dat bestand.",
  truncated: () => "Het bestand houdt halverwege op. Download of kopieer het opnieuw.",
  damaged: ({ part, reason }) =>
    `De werkmap is beschadigd${part === null ? "" : ` in onderdeel ${quoted(part)}`}: ${damages[reason]}. ${again}`,
  "too-large": ({ what, limit, found }) =>
    `De werkmap is te groot om te controleren. ${limits[what](formatNumber(limit, 0), formatNumber(found, 0))} Verwijder bladen en lege opmaak, of splits de werkmap.`,
  "part-missing": ({ part }) => `In de werkmap ontbreekt onderdeel ${quoted(part)}. ${again}`,
  "no-worksheet": () =>
    "Er zit geen werkblad met cellen in deze werkmap. Controleer of u het goede bestand hebt gekozen.",
};
