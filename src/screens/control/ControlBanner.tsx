import type { Report } from "../../report/report";
import { StateIcon } from "../icons/StateIcon";
import type { Say } from "./Say";

interface Props {
  readonly report: Report;
  readonly say: Say;
}

/** The outcome of the whole check, what was found, and what to do with it. */
export function ControlBanner({ report, say }: Props) {
  const { name, advice } = say.sentences.stateNames[report.state];
  return (
    <section className="banner">
      <StateIcon state={report.state} size={24} />
      <div className="grow">
        <h1>{name}</h1>
        {report.findings.length === 0 ? (
          <p className="counts">{say.words.nothingFound}</p>
        ) : (
          <p className="counts">{say.words.counts(report.counts)}</p>
        )}
        <p className="small mute advice">{advice}</p>
      </div>
    </section>
  );
}
