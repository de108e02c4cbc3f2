import type { CommandWords } from "../CommandWords";

export const commandWords: CommandWords = {
  formulasRepaired: (count) =>
    count === 0
      ? "No DOEL formulas were found that are stuck."
      : count === 1
        ? "1 formula was entered again."
        : `${count} formulas were entered again.`,
  formulasFrozen: (count) =>
    count === 0
      ? "No DOEL formulas were found."
      : `${count === 1 ? "1 formula is now a value" : `${count} formulas are now values`} in the workbook. ` +
        "Put formulas back undoes this.",
  formulasRestored: (count) =>
    count === 0
      ? "There are no frozen formulas to put back."
      : count === 1
        ? "1 formula was put back."
        : `${count} formulas were put back.`,
  thisWorkbook: "this workbook",
  sheetsWritten: (names) => `Made: ${names.join(", ")}. The other sheets were not changed.`,
  templateInserted: (added, present) =>
    added.length === 0
      ? "All sheets of the template are in this workbook already."
      : `Added: ${added.join(", ")}.${
          present.length === 0 ? "" : ` Already there and not changed: ${present.join(", ")}.`
        }`,
};
