import { memo } from "react";
import type { FileEntry } from "./files/FileEntry";
import { metaOfFile } from "./files/metaOfFile";
import { FindingCounts } from "./FindingCounts";
import { RowState } from "./RowState";
import type { Say } from "./Say";
import { TopFindings } from "./TopFindings";

interface Props {
  readonly entry: FileEntry;
  readonly isOpen: boolean;
  /** That other files are of the same provider and year; null where none is. */
  readonly sameAs: string | null;
  /** That it is of another municipality than most; null where it is not. */
  readonly elsewhere: string | null;
  readonly onOpen: (id: number) => void;
  readonly onStop: (id: number) => void;
  readonly onAgain: (id: number) => void;
  readonly say: Say;
}

/**
 * One workbook. Its name opens it; the rest of the row is a larger target for the same. Drawn anew only when something
 * about this file changes: while two hundred are checked, one of them does so many times a second.
 */
export const FileRow = memo(function FileRow(props: Props) {
  const { entry, isOpen, sameAs, elsewhere, onOpen, onStop, onAgain, say } = props;
  const { id, name, status } = entry;
  const { words } = say;
  const canOpen = status.state === "checked";
  return (
    <tr className={isOpen ? "open" : canOpen ? "can" : undefined} onClick={() => canOpen && onOpen(id)}>
      <th scope="row">
        {canOpen ? (
          <button
            type="button"
            className="name"
            aria-expanded={isOpen}
            data-file={id}
            onClick={(event) => {
              event.stopPropagation();
              onOpen(id);
            }}
          >
            {name}
          </button>
        ) : (
          <span className="name">{name}</span>
        )}
        <span className="small mute meta">{metaOfFile(entry, say)}</span>
        {sameAs !== null && <span className="small same">{sameAs}</span>}
        {elsewhere !== null && <span className="small same">{elsewhere}</span>}
      </th>
      <td>
        <RowState status={status} say={say} />
      </td>
      <td>
        {status.state === "checked" && <FindingCounts counts={status.report.counts} say={say} />}
        {(status.state === "busy" || status.state === "waiting") && (
          <button
            type="button"
            className="btn s"
            aria-label={words.stopFile(name)}
            onClick={() => onStop(id)}
          >
            {words.stop}
          </button>
        )}
        {(status.state === "stopped" || status.state === "unread") && (
          <button
            type="button"
            className="btn s"
            aria-label={words.againFile(name)}
            onClick={() => onAgain(id)}
          >
            {words.again}
          </button>
        )}
      </td>
      <td className="small">
        <TopFindings status={status} say={say} />
      </td>
    </tr>
  );
});
