import type { ShiftScreenWords } from "../ShiftScreenWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

/** What the screen Trajecten says in Dutch of the shift to freely accessible support. */
export const shiftScreenWords: ShiftScreenWords = {
  group: "Kanteling",
  title: (period) => period ?? "Periode niet ingevuld",
  noProvision: "Voorziening niet ingevuld",
  total: "Alle voorzieningen samen",
  share: (within) => `${within} gekanteld`,
  behind: (shifted, atStart) =>
    `${formatNumber(shifted)} van ${counted(atStart, "persoon", "personen")} aan het begin`,
  remaining: "Niet gekanteld",
  wentBack: "Teruggegaan",
  wentBackNotKept: "niet bijgehouden",
  net: "Gekanteld, zonder wie terugging",
  netOf: (persons, within) => `${formatNumber(persons)} (${within})`,
  steppedUp: "Ondersteuning werd zwaarder",
  steppedDown: "Ondersteuning werd lichter",
  steppedSame: "Ondersteuning bleef gelijk",
  steps: "Saldo: lichter min zwaarder",
  reasons: {
    "number-missing": "Vul op blad Kanteling Beginstand en Gekanteld in.",
    impossible: "Deze aantallen kunnen niet samen. Kijk bij Controle.",
    "too-few": "Een kleine groep. Daarom staat hier geen uitkomst.",
  },
  careful:
    "Kantelen is hier: van maatwerk naar vrij toegankelijk aanbod. Of het mensen goed deed, zegt dit niet.",
};
