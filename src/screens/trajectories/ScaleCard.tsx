import type { OrdinalFigures, OrdinalVerdict } from "../../domain/scales/changeOfCounts";
import type { ScaleFacts } from "../../report/ScaleFacts";
import { VerdictIcon } from "../icons/VerdictIcon";
import { Figures } from "./Figures";
import { NoFigure } from "./NoFigure";
import type { Say } from "./Say";
import { shareWithin } from "./shareWithin";

interface Props {
  readonly scale: ScaleFacts;
  readonly say: Say;
}

const directions: Readonly<Partial<Record<OrdinalVerdict, "up" | "down">>> = {
  "moved-favourably": "up",
  "moved-unfavourably": "down",
};

/** One instrument in one domain: who went up, stayed and went down of those who were measured twice. */
export function ScaleCard({ scale: facts, say }: Props) {
  const { words, verdictNames } = say;
  const { instrument, domain, scale, persons, verdict, figures, reason, minimum, rowsLeftOut } = facts;
  const said = words.scales.verdict[verdict];
  return (
    <article className="card c">
      <p className="small mute">{instrument}</p>
      <h3>{domain ?? words.scales.noDomain}</h3>
      <p className="verd">
        <VerdictIcon verdict={verdict} direction={directions[verdict] ?? null} size={20} />
        <b>{verdictNames[verdict]}</b>
      </p>
      {said !== null && <p className="small said">{said}</p>}
      {reason !== null && <NoFigure text={words.scales.reason(reason, minimum)} />}
      {figures !== null && persons !== null && <Shares figures={figures} persons={persons} say={say} />}
      {scale !== null && <p className="small mute said">{words.scales.scale(scale)}</p>}
      {rowsLeftOut > 0 && <p className="small mute said">{words.rowsLeftOut(rowsLeftOut)}</p>}
    </article>
  );
}

interface SharesProps {
  readonly figures: OrdinalFigures;
  readonly persons: number;
  readonly say: Say;
}

function Shares({ figures, persons, say }: SharesProps) {
  const { words, numbers } = say;
  const { improved, unchanged, worsened, net95, dropOut, ceiling, floor } = figures;
  const shareOf = (share: number): string => numbers.formatShare(share, 0);
  return (
    <>
      <p className="small mute behind">{words.scales.persons(persons)}</p>
      <Figures
        rows={[
          [words.scales.improved, shareWithin(improved, persons, say)],
          [words.scales.unchanged, shareWithin(unchanged, persons, say)],
          [words.scales.worsened, shareWithin(worsened, persons, say)],
          [words.scales.net, words.pointsWithin(net95)],
          [words.scales.dropOut, shareOf(dropOut)],
        ]}
      />
      {ceiling + floor > 0 && (
        <p className="small mute said">{words.scales.atLimits(shareOf(ceiling), shareOf(floor))}</p>
      )}
    </>
  );
}
