import { StateIcon } from "../screens/icons/StateIcon";
import type { BusyStatus, FileStatus } from "./files/FileEntry";
import type { Say } from "./Say";

interface Props {
  readonly status: FileStatus;
  readonly say: Say;
}

/** How one file stands, in a word with its icon; how far it is while it is checked. */
export function RowState({ status, say }: Props) {
  const { words, sentences } = say;
  switch (status.state) {
    case "checked":
      return (
        <State icon={<StateIcon state={status.report.state} size={16} />}>
          {sentences.stateNames[status.report.state].name}
        </State>
      );
    case "busy":
      return <Busy status={status} say={say} />;
    case "waiting":
      return <State icon={<StateIcon state="not-linked" size={16} />}>{words.states.waiting}</State>;
    case "stopped":
      return <State icon={<StateIcon state="not-read" size={16} />}>{words.states.stopped}</State>;
    case "unread":
      return <State icon={<StateIcon state="not-read" size={16} />}>{words.states.unread}</State>;
  }
}

function Busy({ status, say }: { readonly status: BusyStatus; readonly say: Say }) {
  const { words, sentences } = say;
  const { done, total } = status;
  const percentage = total > 0 ? Math.floor((100 * done) / total) : null;
  return (
    <State icon={<StateIcon state="busy" size={16} />}>
      {words.states.busy}
      {percentage !== null && `, ${sentences.numbers.formatPercentage(percentage, 0)}`}
      <progress
        aria-label={words.states.busy}
        max={total > 0 ? total : undefined}
        value={total > 0 ? done : undefined}
      />
    </State>
  );
}

interface StateProps {
  readonly icon: React.ReactNode;
  readonly children: React.ReactNode;
}

function State({ icon, children }: StateProps) {
  return (
    <div className="state">
      {icon}
      <span>{children}</span>
    </div>
  );
}
