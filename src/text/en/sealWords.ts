import type { SealWords } from "../SealWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

export const sealWords: SealWords = {
  title: "Seal",
  notSealed: "This workbook has no seal.",
  intact: (when) => `Checked on ${when} and not changed since.`,
  broken: (when, tables) => `Changed after the check of ${when}: ${tables.join("; ")}.`,
  table: {
    changed: (name, rowsSealed, rowsNow) =>
      rowsSealed === rowsNow
        ? name
        : `${name} (${formatNumber(rowsSealed)} rows became ${formatNumber(rowsNow)})`,
    added: (name) => `${name} (has come with it)`,
    removed: (name) => `${name} (is gone)`,
  },
  meaning:
    "The seal only says whether the contents are still as they were checked. It does not prove who did so: anyone with Doelbereik can put a new seal.",
  errorsFirst: "A seal can be put once there are no errors left.",
  errorsElsewhere: (errors) =>
    `Mind: the check finds ${counted(errors, "error", "errors")} now. The seal is about the tables of the template only.`,
  seal: "Put the seal",
  sealAgain: "Put a new seal",
  sealed: "The seal is in the workbook. Save the workbook before you hand it in.",
  option:
    "say whether the workbook changed since its seal; without errors and without a valid seal a sealed copy is written",
};
