import { useState } from "react";
import type { FileCounts, FileGroup } from "../text/CheckPageWords";
import type { FileEntry } from "./files/FileEntry";
import { FilePills } from "./FilePills";
import type { Say } from "./Say";

interface Props {
  readonly entries: readonly FileEntry[];
  readonly counts: FileCounts;
  readonly isGoingOn: boolean;
  readonly group: FileGroup;
  readonly onGroup: (group: FileGroup) => void;
  readonly onStopAll: () => void;
  readonly onReportOfAll: () => void;
  readonly onClear: () => void;
  readonly hasUnsaved: () => boolean;
  readonly say: Say;
}

/** How many workbooks there are and how they stand, and what can be done with all of them. */
export function ListHead(props: Props) {
  const { entries, counts, isGoingOn, group, onGroup, onStopAll, onReportOfAll, say } = props;
  const { words } = say;
  return (
    <section className="listHead">
      <h2>{words.files(counts.files)}</h2>
      <p className="small mute grow">{words.counts(counts)}</p>
      <FilePills entries={entries} group={group} onGroup={onGroup} say={say} />
      <div className="do">
        {isGoingOn ? (
          <button type="button" className="btn s" onClick={onStopAll}>
            {words.stopAll}
          </button>
        ) : (
          <ClearButton {...props} />
        )}
        {counts.checked > 0 && (
          <button type="button" className="btn s" onClick={onReportOfAll}>
            {words.reportOfAll}
          </button>
        )}
      </div>
    </section>
  );
}

/** Asks once more where accepted corrections would be lost. */
function ClearButton({ onClear, hasUnsaved, say }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { clearList, clearAnyway } = say.words;
  return (
    <button
      type="button"
      className="btn s"
      onBlur={() => setAsking(false)}
      onClick={() => (isAsking || !hasUnsaved() ? onClear() : setAsking(true))}
    >
      {isAsking ? clearAnyway : clearList}
    </button>
  );
}
