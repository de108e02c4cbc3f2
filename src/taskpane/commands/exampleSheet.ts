import type { ExampleSheet } from "../../office/formulas/ExampleSheet";
import { dutchFormula } from "../../text/dutchFormula";
import { formulaGives as english } from "../../text/en/formulaGives";
import { formulaExamples } from "../../text/nl/formulaExamples";
import { formulaGives as dutch } from "../../text/nl/formulaGives";
import type { Language } from "../../text/sentencesIn";

/** The sheet Formules in the language of the pane; the formulas keep their names, and are typed as its Excel shows them. */
export function exampleSheet(language: Language): ExampleSheet {
  const gives: Readonly<Record<string, string>> = language === "nl" ? dutch : english;
  return {
    name: language === "nl" ? "Formules" : "Formulas",
    intro:
      language === "nl"
        ? "Voorbeelden die rekenen: met uw eigen tabellen, of met een paar cellen ernaast. U mag dit blad weggooien."
        : "Examples that calculate: with your own tables, or with a few cells beside them. You may delete this sheet.",
    examples: formulaExamples.map((example) => ({
      gives: gives[example.id] ?? "",
      typed: language === "nl" ? dutchFormula : (formula) => formula,
      ...example,
    })),
  };
}
