import { Button } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { cellAddress } from "../../workbook/cellAddress";
import { BesideWorkbook } from "../BesideWorkbook";
import type { PaneActions } from "../PaneActions";
import { changeInWords } from "./changeInWords";
import type { FixLine } from "./fixesOfFinding";
import { placeInWords } from "./placeInWords";
import type { Say } from "./Say";

interface Props {
  readonly line: FixLine;
  readonly actions: Pick<PaneActions, "applyFixes" | "undoFix" | "goTo">;
  readonly say: Say;
}

/** One cell: old value, new value, and one button that stays where it is when apply becomes undo. */
export function FixRow({ line, actions, say }: Props) {
  const [isBusy, setBusy] = useState(false);
  const canGo = useContext(BesideWorkbook);
  const { fixes } = say.words;
  const { from, to } = changeInWords(line.fix, fixes, say.sentences.numbers);
  const full = placeInWords(line.fix, say.sentences.labels.place);
  const isApplied = line.state === "applied";
  const act = async () => {
    setBusy(true);
    await (line.state === "applied" ? actions.undoFix(line.fix) : actions.applyFixes([line.fix]));
    setBusy(false);
  };
  return (
    <div className={isApplied ? "fx done" : "fx"}>
      {canGo ? (
        <button
          type="button"
          className="link"
          aria-label={say.words.goTo(full)}
          onClick={() => void actions.goTo(line.fix)}
        >
          {cellAddress(line.fix.row, line.fix.column)}
        </button>
      ) : (
        <span>{cellAddress(line.fix.row, line.fix.column)}</span>
      )}
      <span className="ov">
        <span className="old">{from}</span>
        <span aria-hidden="true">→</span>
        <span className="spoken">{fixes.becomes}</span>
        <span className="new">{to}</span>
      </span>
      <Button
        size="small"
        data-focus={`fix ${full}`}
        aria-label={isApplied ? fixes.undoIn(full) : fixes.applyTo(full)}
        disabledFocusable={isBusy}
        onClick={() => void act()}
      >
        {isApplied ? fixes.undo : fixes.apply}
      </Button>
    </div>
  );
}
