import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneActions } from "../PaneActions";
import type { FixLine } from "./fixesOfFinding";
import { FixRow } from "./FixRow";
import type { Say } from "./Say";

const linesAtFirst = 5;

interface Props {
  readonly lines: readonly FixLine[];
  readonly actions: Pick<PaneActions, "applyFixes" | "undoFix" | "goTo">;
  readonly say: Say;
}

/** Each change with its old and new value before anything is written; what was applied stays, with a way back. */
export function FixTable({ lines, actions, say }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const { fixes } = say.words;
  const offered = lines.flatMap((line) => (line.state === "offered" ? [line.fix] : []));
  const isTextToNumber = lines.every(({ fix }) => typeof fix.from === "string" && typeof fix.to === "number");
  return (
    <div className="fix">
      <div className="fh">
        <b className="grow">{isTextToNumber ? fixes.textToNumber : fixes.oldToNew}</b>
        {offered.length > 1 && (
          <button
            type="button"
            className="btn s t"
            data-focus="fix all"
            onClick={() => void actions.applyFixes(offered)}
          >
            {fixes.applyAll(offered.length)}
          </button>
        )}
      </div>
      {(showsAll ? lines : lines.slice(0, linesAtFirst)).map((line) => (
        <FixRow
          key={`${line.fix.sheet} ${line.fix.row} ${line.fix.column}`}
          line={line}
          actions={actions}
          say={say}
        />
      ))}
      {!showsAll && lines.length > linesAtFirst && (
        <div className="fx all">
          <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
            {fixes.showAll(lines.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
