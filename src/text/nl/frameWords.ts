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
    about: "Over",
  },
  nobodyNamed: "Nog geen aanbieder en gemeente ingevuld",
  running: {
    reading: "Lezen",
    checking: "Controleren",
    writing: "Schrijven",
    progress: (done, total) => `${formatNumber(done)} van ${formatNumber(total)}`,
    stop: "Stoppen",
  },
  retry: "Opnieuw proberen",
  dismiss: "Sluiten",
  checked: ({ errors, warnings, notes }, time) =>
    `Gecontroleerd om ${time}: ${counted(errors, "fout", "fouten")}, ` +
    `${counted(warnings, "waarschuwing", "waarschuwingen")}, ` +
    `${counted(notes, "aandachtspunt", "aandachtspunten")}.`,
};
