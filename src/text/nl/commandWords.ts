import type { CommandWords } from "../CommandWords";

export const commandWords: CommandWords = {
  formulasRepaired: (count) =>
    count === 0
      ? "Geen DOEL-formules gevonden die vastzitten."
      : count === 1
        ? "1 formule is opnieuw ingevoerd."
        : `${count} formules zijn opnieuw ingevoerd.`,
  formulasFrozen: (count) =>
    count === 0
      ? "Geen DOEL-formules gevonden."
      : `${count === 1 ? "1 formule staat" : `${count} formules staan`} nu als waarde in het werkmap. ` +
        "Met Formules terugzetten maakt u dit ongedaan.",
  formulasRestored: (count) =>
    count === 0
      ? "Er zijn geen vastgezette formules om terug te zetten."
      : count === 1
        ? "1 formule is teruggezet."
        : `${count} formules zijn teruggezet.`,
  thisWorkbook: "deze werkmap",
  sheetsWritten: (names) => `Gemaakt: ${names.join(", ")}. De andere bladen zijn niet veranderd.`,
  templateInserted: (added, present) =>
    added.length === 0
      ? "Alle bladen van het sjabloon staan al in dit werkmap."
      : `Toegevoegd: ${added.join(", ")}.${
          present.length === 0 ? "" : ` Stond er al en is niet veranderd: ${present.join(", ")}.`
        }`,
};
