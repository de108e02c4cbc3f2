import type { ShiftFacts, ShiftFigures } from "../../report/ShiftFacts";
import { Figures } from "./Figures";
import { NoFigure } from "./NoFigure";
import type { Say } from "./Say";
import { shareWithin } from "./shareWithin";

interface Props {
  readonly shift: ShiftFacts;
  readonly say: Say;
}

/** One period: per provision how many went from tailored to freely accessible support, and who went back. */
export function ShiftCard({ shift: { period, provisions, total }, say }: Props) {
  const { shifts: words } = say.words;
  return (
    <article className="card c">
      <h3>{words.title(period)}</h3>
      {provisions.map(({ provision, figures, reason }, index) => (
        <section key={index} className="part">
          <h4>{provision ?? words.noProvision}</h4>
          {reason !== null && <NoFigure text={words.reasons[reason]} />}
          {figures !== null && <ShiftedPart figures={figures} say={say} />}
        </section>
      ))}
      {total !== null && (
        <section className="part">
          <h4>{words.total}</h4>
          <ShiftedPart figures={total} say={say} />
        </section>
      )}
    </article>
  );
}

interface ShiftedProps {
  readonly figures: ShiftFigures;
  readonly say: Say;
}

function ShiftedPart({ figures, say }: ShiftedProps) {
  const { numbers, words } = say;
  const { shifts, pointsWithin } = words;
  const { atStart, shifted, remaining, share, wentBack, net, steps } = figures;
  const within = (of: typeof share): string => shareWithin(of, atStart, say);
  return (
    <>
      <p className="big">{shifts.share(within(share))}</p>
      <p className="small mute behind">{shifts.behind(shifted, atStart)}</p>
      <Figures
        rows={[
          [shifts.remaining, numbers.formatNumber(remaining)],
          [shifts.wentBack, wentBack === null ? shifts.wentBackNotKept : numbers.formatNumber(wentBack)],
          [shifts.net, net && shifts.netOf(net.persons, within(net.share))],
          [shifts.steppedDown, steps && within(steps.down)],
          [shifts.steppedSame, steps && within(steps.same)],
          [shifts.steppedUp, steps && within(steps.up)],
          [shifts.steps, steps && pointsWithin(steps.net)],
        ]}
      />
    </>
  );
}
