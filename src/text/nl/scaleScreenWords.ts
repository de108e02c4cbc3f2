import type { ScaleScreenWords } from "../ScaleScreenWords";
import { formatNumber } from "./numbers";

/** What the screen Trajecten says in Dutch of scores before and after. */
export const scaleScreenWords: ScaleScreenWords = {
  group: "Schalen: voor en na",
  noDomain: "Zonder domein",
  scale: ({ lowest, highest }) =>
    `Schaal van ${formatNumber(lowest)} tot ${formatNumber(highest)}, hoger is beter`,
  persons: (persons) => `n = ${formatNumber(persons)}, twee keer gemeten`,
  improved: "Omhoog",
  unchanged: "Gelijk",
  worsened: "Omlaag",
  net: "Saldo: omhoog min omlaag",
  dropOut: "Uitval: geen tweede meting",
  atLimits: (ceiling, floor) => `${ceiling} kon niet verder omhoog, ${floor} niet verder omlaag.`,
  verdict: {
    "moved-favourably": "Meer mensen gingen omhoog dan omlaag. Dat is groter dan toeval verklaart.",
    "moved-unfavourably": "Meer mensen gingen omlaag dan omhoog. Dat is groter dan toeval verklaart.",
    "cannot-tell": "Dit verschil kan toeval zijn. Dat is niet hetzelfde als geen verschil.",
    suppressed: null,
    "not-assessable": null,
  },
  reason: (reason, minimum) =>
    ({
      "scale-unknown": "Wij kennen deze schaal niet. Vul op blad Overgangen Laagste en Hoogste in.",
      "version-missing": "De versie ontbreekt. Schrijf bij Instrument bijvoorbeeld ZRM 2017.",
      "domain-unknown": "Dit domein hoort niet bij dit instrument. Kijk bij Controle.",
      "nobody-twice": "Niemand is twee keer gemeten.",
      "too-few": `Minder dan ${formatNumber(minimum)} personen. Daarom staat hier geen uitkomst.`,
    })[reason],
  careful:
    "Een beweging zegt niet wat de oorzaak is. Wie laag begint, gaat vaak ook zonder hulp omhoog. Wie uitvalt, doet het misschien anders.",
};
