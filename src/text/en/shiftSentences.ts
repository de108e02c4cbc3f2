import type { StepUpDown } from "../../domain/trajectories/shift/stepUpDown";
import type { ShiftFigures, ShiftOfProvision } from "../../report/ShiftFacts";
import { shareWithMargin } from "../shareWithMargin";
import type { ShiftSentences } from "../ShiftSentences";
import { counted } from "./counted";
import { formatNumber, formatShare } from "./numbers";

/** What we say in English of the shift to freely accessible support. */
export const shiftSentences: ShiftSentences = {
  heading: "Shift from tailored to freely accessible support",
  period: (period) => period ?? "Period not filled in",
  provision: ({ provision, figures, reason }) => {
    const name = provision ?? "Provision not filled in";
    return `${name}: ${figures === null ? reasons[reason ?? "number-missing"] : inWords(figures)}`;
  },
  total: (figures) => `Together: ${inWords(figures)}`,
};

const reasons: Readonly<Record<NonNullable<ShiftOfProvision["reason"]>, string>> = {
  "number-missing": "not worked out, the number at the start or of those who shifted is missing.",
  impossible: "not worked out, these numbers cannot go together.",
  "too-few": "a small group, which we do not show.",
};

function inWords({ atStart, shifted, share, wentBack, net, steps }: ShiftFigures): string {
  const { value, lower, upper } = shareWithMargin(share, atStart, formatShare);
  const behind = `${formatNumber(shifted)} of ${counted(atStart, "person", "persons")}`;
  const said = [`${value} shifted (between ${lower} and ${upper}), ${behind}.`];
  if (net === null) said.push("Not kept: who went back.");
  else {
    const written = shareWithMargin(net.share, atStart, formatShare);
    said.push(
      `${counted(wentBack ?? 0, "person", "persons")} went back; without them ${written.value} (between ${written.lower} and ${written.upper}).`,
    );
  }
  if (steps !== null) said.push(stepsInWords(steps, atStart));
  return said.join(" ");
}

function stepsInWords({ up, down, same }: StepUpDown, persons: number): string {
  const share = (part: StepUpDown["up"]): string => shareWithMargin(part, persons, formatShare).value;
  return `Lighter support ${share(down)}, heavier ${share(up)}, the same ${share(same)}.`;
}
