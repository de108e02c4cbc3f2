import { useMemo, useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import type { TableKey } from "../../workbook/template";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { openProposals } from "./openProposals";
import { ProposedTable } from "./ProposedTable";
import type { TableDraft } from "./TableDraft";

interface Props {
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly words: CoupleWords["columns"];
}

/** What a workbook with headers of its own seems to hold: to look over, mend and confirm, all at once. */
export function ProposedTables({ checked, actions, words }: Props) {
  const proposals = useMemo(() => openProposals(checked), [checked]);
  const [changed, setChanged] = useState<ReadonlyMap<TableKey, TableDraft>>(new Map());
  const [refused, setRefused] = useState<ReadonlySet<TableKey>>(new Set());
  if (proposals.length === 0) return null;
  const drafts = proposals.map((proposal) => changed.get(proposal.mapping.table) ?? proposal);
  const taken = drafts.filter(
    ({ mapping }) => !refused.has(mapping.table) && Object.keys(mapping.columns).length > 0,
  );
  const refuse = (table: TableKey, isRefused: boolean) => {
    setRefused(new Set([...refused].filter((one) => one !== table).concat(isRefused ? table : [])));
  };
  return (
    <article className="card">
      <form
        className="fbody mapping"
        onSubmit={(event) => {
          event.preventDefault();
          if (taken.length > 0) void actions.mapTables(taken.map(({ mapping }) => mapping));
        }}
      >
        <h2>{words.proposal.title}</h2>
        <p>{words.proposal.about}</p>
        {drafts.map((draft) => (
          <ProposedTable
            key={draft.mapping.table}
            draft={draft}
            sheet={checked.sheets.find(({ name }) => name === draft.mapping.sheet)}
            isTaken={!refused.has(draft.mapping.table)}
            onTake={(isTaken) => refuse(draft.mapping.table, !isTaken)}
            onChange={(one) => setChanged(new Map([...changed, [one.mapping.table, one]]))}
            words={words}
          />
        ))}
        <p className="small mute">{words.note}</p>
        <div className="row wrap">
          <button type="submit" className="btn p" aria-disabled={taken.length === 0}>
            {words.proposal.confirm(taken.length)}
          </button>
        </div>
      </form>
    </article>
  );
}
