import type { MendWords } from "../MendWords";
import { counted } from "./counted";
import { quoted } from "../quoted";

export const mendWords: MendWords = {
  description:
    "Mend in a copy the cells of which the right value is certain, or take that back. Without a choice you see what can be done.",
  options: {
    file: "the workbook (.xlsx or .xlsm)",
    apply: "alles for all, or numbers from the list: 1,3,5",
    undo: "alles for all, or numbers from the list: 1,3,5",
    folder: "folder for the copy; nothing of yours is ever overwritten",
  },
  toMend: (count) => `To mend: ${counted(count, "cell", "cells")}`,
  nothingToMend: "There is no cell of which the right value is certain.",
  mended: (count) => `Mended before: ${counted(count, "cell", "cells")}. You can take this back.`,
  line: ({ place, old, now }) => `${place}: ${old} becomes ${now}`,
  blank: "blank",
  howTo: (file) => `Mend: doelbereik herstel ${file} --toepassen alles --taal en`,
  howToUndo: (file) => `Take back: doelbereik herstel ${file} --terug alles --taal en`,
  notSuch: (given, count) =>
    count === 0
      ? `${quoted(given)}: the list is empty. Ask for the list without a choice.`
      : `${quoted(given)} is not in the list. Choose ‘alles’ or numbers from 1 to ${count}, such as 1,3.`,
  notBoth: "Choose --toepassen or --terug, not both at once.",
  keptUnreadable:
    "What Doelbereik keeps in this workbook cannot be read: a newer version or another program wrote it. Update Doelbereik.",
  applied: (count) =>
    `${counted(count, "cell", "cells")} mended in a copy. The old values are kept in the copy; your file has not changed.`,
  takenBack: (count) =>
    `${counted(count, "cell", "cells")} in a copy put back to the old value. Your file has not changed.`,
  onlyInExcel: (count) =>
    `${counted(count, "cell is", "cells are")} formatted as a percentage or date. Mend those in Excel, in the pane.`,
};
