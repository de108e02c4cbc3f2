import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { BesideWorkbook } from "../BesideWorkbook";
import { timeOfDay } from "../frame/timeOfDay";
import type { CheckedFacts } from "../PaneFacts";
import type { Say } from "./Say";

interface Props {
  readonly checked: CheckedFacts;
  readonly onCheck: () => void;
  readonly onSheets: () => void;
  readonly say: Say;
}

/** When it was checked, against how many rules, and that nothing was sent. */
export function ControlFoot({ checked, onCheck, onSheets, say }: Props) {
  const canWrite = useContext(BesideWorkbook);
  return (
    <footer className="foot">
      <p>{say.words.foot(timeOfDay(checked.time), checked.rules)}</p>
      <Button size="small" className="only" onClick={onCheck}>
        {say.words.checkAgain}
      </Button>
      {canWrite && (
        <Button size="small" className="only" onClick={onSheets}>
          {say.words.writeOutcomes}
        </Button>
      )}
    </footer>
  );
}
