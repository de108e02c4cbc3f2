import type { StepUpDown } from "../../domain/trajectories/shift/stepUpDown";
import type { ShiftFigures, ShiftOfProvision } from "../../report/ShiftFacts";
import { shareWithMargin } from "../shareWithMargin";
import type { ShiftSentences } from "../ShiftSentences";
import { counted } from "./counted";
import { formatNumber, formatShare } from "./numbers";

/** What we say in Dutch of the shift to freely accessible support. */
export const shiftSentences: ShiftSentences = {
  heading: "Kanteling van maatwerk naar vrij toegankelijk",
  period: (period) => period ?? "Periode niet ingevuld",
  provision: ({ provision, figures, reason }) => {
    const name = provision ?? "Voorziening niet ingevuld";
    return `${name}: ${figures === null ? reasons[reason ?? "number-missing"] : inWords(figures)}`;
  },
  total: (figures) => `Samen: ${inWords(figures)}`,
};

const reasons: Readonly<Record<NonNullable<ShiftOfProvision["reason"]>, string>> = {
  "number-missing": "niet berekend, de beginstand of het aantal gekantelden ontbreekt.",
  impossible: "niet berekend, deze aantallen kunnen niet samen.",
  "too-few": "een kleine groep, die tonen wij niet.",
};

function inWords({ atStart, shifted, share, wentBack, net, steps }: ShiftFigures): string {
  const { value, lower, upper } = shareWithMargin(share, atStart, formatShare);
  const behind = `${formatNumber(shifted)} van ${counted(atStart, "persoon", "personen")}`;
  const said = [`${value} gekanteld (tussen ${lower} en ${upper}), ${behind}.`];
  if (net === null) said.push("Niet bijgehouden: wie terugging.");
  else {
    const written = shareWithMargin(net.share, atStart, formatShare);
    said.push(
      `${wentBackInWords(wentBack ?? 0)} terug; zonder hen ${written.value} (tussen ${written.lower} en ${written.upper}).`,
    );
  }
  if (steps !== null) said.push(stepsInWords(steps, atStart));
  return said.join(" ");
}

const wentBackInWords = (persons: number): string =>
  persons === 1 ? "1 persoon ging" : `${formatNumber(persons)} personen gingen`;

function stepsInWords({ up, down, same }: StepUpDown, persons: number): string {
  const share = (part: StepUpDown["up"]): string => shareWithMargin(part, persons, formatShare).value;
  return `Lichtere ondersteuning ${share(down)}, zwaardere ${share(up)}, gelijk ${share(same)}.`;
}
