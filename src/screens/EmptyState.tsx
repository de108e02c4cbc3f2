import { Button } from "@fluentui/react-components";

interface Props {
  /** What is missing. */
  readonly text: string;
  /** The one button that mends it; left out where that is done elsewhere. */
  readonly button?: string;
  readonly onPress?: () => void;
}

/** What stands where there is nothing to show. */
export function EmptyState({ text, button, onPress }: Props) {
  return (
    <section className="sec">
      <p>{text}</p>
      {button !== undefined && (
        <Button appearance="primary" className="only" onClick={onPress}>
          {button}
        </Button>
      )}
    </section>
  );
}
