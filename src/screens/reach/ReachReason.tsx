import type { GoalReachReason } from "../../report/report";
import type { Place } from "../../workbook/findings";
import { CellLink } from "../CellLink";
import { StateIcon } from "../icons/StateIcon";
import type { Say } from "./Say";

interface Props {
  readonly reason: GoalReachReason;
  /** The cell that mends it. */
  readonly place: Place | null;
  readonly onGoTo: (place: Place) => void;
  readonly say: Say;
}

/** Why there is no share, and the cell to fill. */
export function ReachReason({ reason, place, onGoTo, say: { words, sentences } }: Props) {
  const { title, advice } = words.reasons[reason];
  return (
    <div className="need">
      <StateIcon state="not-read" size={20} />
      <p>
        <b>{title}</b> {advice}
        {place === null ? (
          "."
        ) : (
          <>
            {": "}
            <CellLink place={place} onGoTo={onGoTo} goTo={words.goTo} labels={sentences.labels.place} />
          </>
        )}
      </p>
    </div>
  );
}
