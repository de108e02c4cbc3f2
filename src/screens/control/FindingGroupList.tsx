import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Finding } from "../../workbook/findings";
import type { FindingGroup } from "./groupFindings";
import { groupMeta } from "./groupMeta";
import type { Say } from "./Say";

const cardsAtATime = 50;

interface Props {
  readonly group: FindingGroup;
  readonly card: (finding: Finding) => ReactNode;
  readonly say: Say;
}

/** All findings of one weight under one head; fifty at first, so that a workbook full of them stays quick. */
export function FindingGroupList({ group, card, say }: Props) {
  const [limit, setLimit] = useState(cardsAtATime);
  const more = Math.min(group.findings.length - limit, cardsAtATime);
  return (
    <section>
      <div className="grp">
        <h2>{say.sentences.severityNames[group.severity].many}</h2>
        <span className="small mute">{groupMeta(group.findings, say.words)}</span>
      </div>
      {group.findings.slice(0, limit).map(card)}
      {more > 0 && (
        <div className="sec">
          <Button size="small" onClick={() => setLimit(limit + cardsAtATime)}>
            {say.words.more(more)}
          </Button>
        </div>
      )}
    </section>
  );
}
