import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { BesideWorkbook } from "./BesideWorkbook";

interface Props {
  /** What is missing. */
  readonly text: string;
  /** The one button that mends it; left out where that is done elsewhere. */
  readonly button?: string;
  readonly onPress?: () => void;
}

/** What stands where there is nothing to show. */
export function EmptyState({ text, button, onPress }: Props) {
  const canMend = useContext(BesideWorkbook);
  return (
    <section className="sec">
      <p>{text}</p>
      {button !== undefined && canMend && (
        <Button appearance="primary" className="only" onClick={onPress}>
          {button}
        </Button>
      )}
    </section>
  );
}
