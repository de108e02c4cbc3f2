import type { WorkbookState } from "../../workbook/findings";

/** The outcome of the whole check, and what to do with it. */
export const stateNames: Readonly<Record<WorkbookState, { readonly name: string; readonly advice: string }>> =
  {
    ready: { name: "Klaar voor aanlevering", advice: "U kunt deze werkmap aanleveren." },
    "ready-with-explanation": {
      name: "Klaar met toelichting",
      advice: "Los de waarschuwingen op of licht ze toe. Lever daarna aan.",
    },
    "not-ready": {
      name: "Nog niet klaar",
      advice: "Los de fouten op. Los waarschuwingen op of licht ze toe.",
    },
  };
