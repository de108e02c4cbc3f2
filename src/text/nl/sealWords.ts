import type { SealWords } from "../SealWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

export const sealWords: SealWords = {
  title: "Zegel",
  notSealed: "Deze werkmap heeft geen zegel.",
  intact: (when) => `Gecontroleerd op ${when} en sindsdien niet gewijzigd.`,
  broken: (when, tables) => `Gewijzigd na de controle van ${when}: ${tables.join("; ")}.`,
  table: {
    changed: (name, rowsSealed, rowsNow) =>
      rowsSealed === rowsNow
        ? name
        : `${name} (${formatNumber(rowsSealed)} rijen werden er ${formatNumber(rowsNow)})`,
    added: (name) => `${name} (is erbij gekomen)`,
    removed: (name) => `${name} (is weg)`,
  },
  meaning:
    "Het zegel zegt alleen of de inhoud nog is zoals gecontroleerd. Het bewijst niet wie dat deed: iedereen met Doelbereik kan een nieuw zegel zetten.",
  errorsFirst: "Een zegel kan pas als er geen fouten meer zijn.",
  errorsElsewhere: (errors) =>
    `Let op: de controle vindt nu ${counted(errors, "fout", "fouten")}. Het zegel gaat alleen over de tabellen van het sjabloon.`,
  seal: "Zegel zetten",
  sealAgain: "Opnieuw zegel zetten",
  sealed: "Het zegel staat in de werkmap. Sla de werkmap op voordat u haar inlevert.",
  option:
    "zeg of de werkmap sinds haar zegel is gewijzigd; zonder fouten en zonder geldig zegel komt er een verzegelde kopie",
};
