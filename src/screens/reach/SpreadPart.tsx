import { spreadChart } from "../../pictures/spreadChart";
import type { SpreadReport } from "../../report/report";
import { Picture } from "../Picture";
import type { Say } from "./Say";
import { SpreadLegend } from "./SpreadLegend";

interface Props {
  readonly spread: SpreadReport;
  readonly say: Say;
}

/** Participants per group beside what the target group leads one to expect. */
export function SpreadPart({ spread, say: { words, pictures } }: Props) {
  const { groups, participantsKnown, reason, mayCountTwice } = spread;
  const outside = groups.filter(({ verdict }) => verdict !== null && verdict !== "as-expected");
  return (
    <section className="spread">
      <h3>{words.spread.title}</h3>
      {reason === null && <p className="small mute">{words.spread.index}</p>}
      <Picture svg={spreadChart(spread, pictures)} />
      {outside.map((group) => (
        <p key={group.name} className="small">
          {words.spread.group(group, participantsKnown)}
        </p>
      ))}
      {reason !== null && <p className="small">{words.spread.reasons[reason]}</p>}
      {mayCountTwice && <p className="small mute">{words.spread.mayCountTwice}</p>}
      {reason === null && <SpreadLegend hasOutside={outside.length > 0} words={words.spread} />}
    </section>
  );
}
