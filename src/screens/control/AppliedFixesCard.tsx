import { useId, useState } from "react";
import type { AppliedFix } from "../../workbook/kept/KeptChoices";
import { Chevron } from "../icons/Chevron";
import { StateIcon } from "../icons/StateIcon";
import type { PaneActions } from "../PaneActions";
import { FixTable } from "./FixTable";
import type { Say } from "./Say";

interface Props {
  readonly applied: readonly AppliedFix[];
  readonly actions: PaneActions;
  readonly say: Say;
}

/** Fixes whose finding is gone: after saving and reloading too, each can be taken back here. */
export function AppliedFixesCard({ applied, actions, say }: Props) {
  const [isOpen, setOpen] = useState(true);
  const body = useId();
  const { fixes } = say.words;
  return (
    <article className="card applied">
      <h2>
        <button
          type="button"
          className="fhead"
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          data-focus="applied"
          onClick={() => setOpen(!isOpen)}
        >
          <StateIcon state="linked" size={20} />
          <span>
            <span className="ttl">{fixes.applied}</span>
            <span className="meta">{fixes.appliedNote(applied.length)}</span>
          </span>
          <Chevron />
        </button>
      </h2>
      {isOpen && (
        <div className="fbody" id={body}>
          <FixTable lines={applied.map((fix) => ({ state: "applied", fix }))} actions={actions} say={say} />
        </div>
      )}
    </article>
  );
}
