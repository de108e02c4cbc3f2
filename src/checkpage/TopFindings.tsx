import { describeFinding } from "../text/describeFinding";
import type { FileStatus } from "./files/FileEntry";
import { problemInWords } from "./files/problemInWords";
import type { Say } from "./Say";

const mostShown = 2;

interface Props {
  readonly status: FileStatus;
  readonly say: Say;
}

/** The heaviest findings by name; why a file was not read; how long it still takes. */
export function TopFindings({ status, say }: Props) {
  const { words, sentences } = say;
  if (status.state === "unread") return <p>{problemInWords(status.problem, sentences, words)}</p>;
  if (status.state === "busy") {
    const { task, secondsLeft } = status;
    if (task === "reading") return <p className="mute">{words.reading}</p>;
    return secondsLeft === null ? null : <p className="mute">{words.secondsLeft(secondsLeft)}</p>;
  }
  if (status.state !== "checked") return null;
  const { findings } = status.report;
  if (findings.length === 0) return <p className="mute">{words.noFindings}</p>;
  const more = findings.length - mostShown;
  return (
    <ul>
      {findings.slice(0, mostShown).map((finding) => (
        <li key={finding.key}>{describeFinding(finding, sentences.findings).title}</li>
      ))}
      {more > 0 && <li className="mute">{sentences.labels.andMore(more)}</li>}
    </ul>
  );
}
