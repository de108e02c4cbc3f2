import { quoted } from "../quoted";
import type { ReportCommandWords } from "../ReportCommandWords";

export const reportCommandWords: ReportCommandWords = {
  description:
    "Maak van een werkmap een verslag voor het gesprek: jaarverslag, trendrapportage, gespreksagenda, ontwikkeltafel of raadsblad.",
  file: "de werkmap (.xlsx of .xlsm); zij verandert niet",
  options: {
    kind: "jaarverslag, trendrapportage, gespreksagenda, ontwikkeltafel of raadsblad; meer met een komma ertussen (standaard: jaarverslag)",
    format:
      "docx, html of xlsx; meer met een komma ertussen (standaard: docx); xlsx is een kopie van de werkmap met de bladen van het verslag, of voor één aanbieder die bladen alleen",
    previous: "werkmap van vorig jaar; wat toen is gezegd en afgesproken komt erbij",
    provider:
      'alleen de cijfers van deze aanbieder; mag vaker; "elk": van iedere aanbieder een eigen verslag',
    houseStyle: "sjabloon voor Word (.docx of .dotx) waarin het verslag komt",
    folder: "map waarin de verslagen komen; leeg: naast de werkmap; er wordt nooit iets overschreven",
  },
  examples: `
Voorbeelden:
  doelbereik verslag haarlem.xlsx
  doelbereik verslag haarlem.xlsx --soort gespreksagenda,raadsblad --formaat docx,html,xlsx --uit verslagen
  doelbereik verslag haarlem.xlsx --vorig haarlem-2024.xlsx --aanbieder elk --huisstijl huisstijl.dotx

Afsluitcode: 0 ieder verslag is gemaakt, 1 ook, maar in de werkmap staan fouten, 2 er is een verslag niet gemaakt.`,
  progress: "Verslag maken {bar} {percentage}%",
  problems: {
    "kind-unknown": ({ word, known }) =>
      `Het soort verslag ${quoted(word)} bestaat niet. Kies uit: ${known.join(", ")}.`,
    "format-unknown": ({ word, known }) =>
      `Het formaat ${quoted(word)} bestaat niet. Kies uit: ${known.join(", ")}.`,
    "previous-is-same": ({ file }) =>
      `${file} is de werkmap zelf. Geef bij --vorig de werkmap van vorig jaar.`,
    "previous-not-read": ({ file, reason }) =>
      `De werkmap van vorig jaar is niet gelezen. ${file}: ${reason}`,
    "house-style-not-used": ({ file, reason }) =>
      `Het sjabloon voor Word is niet gebruikt. ${file}: ${reason}`,
    "house-style-without-word": () =>
      "--huisstijl hoort bij een verslag in Word. Vraag ook om --formaat docx.",
    "no-providers": () =>
      "In de werkmap staat geen aanbieder. Vul de aanbieder in op blad Opdracht of bij de activiteiten.",
  },
  made: (whose, contents) =>
    whose === null ? `Op tafel: ${contents}.` : `Op tafel voor ${whose}: ${contents}.`,
  notesStayBehind: (whose) =>
    `Het Excel-bestand van ${whose} wordt een volgende keer nieuw gemaakt, met lege kolommen voor notities. Geef dit bestand dan mee met --vorig: wat er in de agenda en de meetvragen is geschreven, staat dan in het nieuwe verslag.`,
};
