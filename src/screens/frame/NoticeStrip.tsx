import { Button } from "@fluentui/react-components";
import { StateIcon } from "../icons/StateIcon";

interface Props {
  readonly notice: string;
  readonly onDismiss: () => void;
  readonly dismissLabel: string;
}

/** What was just done on a button of the ribbon. */
export function NoticeStrip({ notice, onDismiss, dismissLabel }: Props) {
  return (
    <section className="strip">
      <StateIcon state="linked" size={20} />
      <p className="grow say">{notice}</p>
      <Button size="small" appearance="subtle" onClick={onDismiss}>
        {dismissLabel}
      </Button>
    </section>
  );
}
