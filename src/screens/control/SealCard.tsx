import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { sealInWords, sealWordsIn } from "../../text/sealInWords";
import { tableContract } from "../../workbook/template";
import { BesideWorkbook } from "../BesideWorkbook";
import { timeOfDay } from "../frame/timeOfDay";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { dayOf } from "./dayOf";
import type { Say } from "./Say";

interface Props {
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly say: Say;
}

/** Whether the workbook is still as it was checked; without errors it can be sealed. */
export function SealCard({ checked: { seal, report }, actions, say: { sentences } }: Props) {
  const words = sealWordsIn(sentences.language);
  const canSeal = useContext(BesideWorkbook);
  const hasErrors = report.counts.errors > 0;
  const said = sealInWords(
    seal,
    words,
    (table) => tableContract(table).name,
    (time) => `${sentences.numbers.formatDate(dayOf(time))} ${timeOfDay(time)}`,
  );
  return (
    <section className="card c start">
      <h2>{words.title}</h2>
      <p>{said}</p>
      {hasErrors && (
        <p className="small">
          {seal.state === "intact" ? words.errorsElsewhere(report.counts.errors) : words.errorsFirst}
        </p>
      )}
      <p className="small mute">{words.meaning}</p>
      {canSeal && !hasErrors && seal.state !== "intact" && (
        <Button size="small" onClick={() => void actions.seal()}>
          {seal.state === "broken" ? words.sealAgain : words.seal}
        </Button>
      )}
    </section>
  );
}
