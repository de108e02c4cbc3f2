import type { ScalingCaveat } from "../../domain/costs/Scaling";

/** Words in the answer of OPSCHALEN. */
export const scalingWords = {
  low: "Laag",
  mid: "Midden",
  high: "Hoog",
  upperBound: "Bovengrens zonder selectie-effect",
  perCase: "Per casus",
  arithmetic: "rekenkundige doortrekking, geen bewijs",
  withoutSaving: (cases: number) => `${cases} zonder besparing, niet meegeteld`,
} as const;

export const scalingCaveats: Readonly<Record<ScalingCaveat, string>> = {
  "first-cases-chosen": "eerste casussen gekozen, niet getrokken",
  "more-cases-than-seen": "meer casussen dan gezien",
  "spread-unknown": "spreiding onbekend",
  "comparable-share-unknown": "deel dat vergelijkbaar is onbekend",
  "retention-unknown": "behoud onbekend",
};
