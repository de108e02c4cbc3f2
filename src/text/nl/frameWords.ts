import type { FrameWords } from "../FrameWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

export const frameWords: FrameWords = {
  tabs: {
    all: "Onderdelen",
    control: "Controle",
    couple: "Koppelen",
    reach: "Bereik",
    experience: "Ervaring",
    trajectories: "Trajecten",
    movement: "Beweging",
    report: "Verslag",
    about: "Over",
  },
  nobodyNamed: "Nog geen aanbieder en gemeente ingevuld",
  running: {
    reading: "Lezen",
    checking: "Controleren",
    writing: "Schrijven",
    reporting: "Verslag maken",
    progress: (done, total) => `${formatNumber(done)} van ${formatNumber(total)}`,
    stop: "Stoppen",
  },
  screenNotLoaded:
    "Dit onderdeel is niet geladen. Er is niets veranderd. Controleer de verbinding en laad dit venster opnieuw.",
  reload: "Venster opnieuw laden",
  retry: "Opnieuw proberen",
  dismiss: "Sluiten",
  checked: ({ errors, warnings, notes }, time) =>
    `Gecontroleerd om ${time}: ${counted(errors, "fout", "fouten")}, ` +
    `${counted(warnings, "waarschuwing", "waarschuwingen")}, ` +
    `${counted(notes, "aandachtspunt", "aandachtspunten")}.`,
};
