import { SeverityIcon } from "../screens/icons/SeverityIcon";
import { StateIcon } from "../screens/icons/StateIcon";
import type { FileGroup } from "../text/CheckPageWords";
import type { FileEntry } from "./files/FileEntry";
import { groupOfFile } from "./files/groupOfFile";
import type { Say } from "./Say";

const groups = ["not-ready", "ready-with-explanation", "ready", "unread"] as const;

interface Props {
  readonly entries: readonly FileEntry[];
  readonly group: FileGroup;
  readonly onGroup: (group: FileGroup) => void;
  readonly say: Say;
}

/** Files by state; a state that no file has is left out. */
export function FilePills({ entries, group, onGroup, say }: Props) {
  const { words } = say;
  const countOf = (wanted: FileGroup): number =>
    entries.filter(({ status }) => groupOfFile(status) === wanted).length;
  return (
    <div className="filters" role="group" aria-label={words.byGroup}>
      <button type="button" className="pill" aria-pressed={group === "all"} onClick={() => onGroup("all")}>
        {words.groups.all(entries.length)}
      </button>
      {groups
        .filter((one) => countOf(one) > 0 || one === group)
        .map((one) => (
          <button
            key={one}
            type="button"
            className="pill"
            aria-pressed={group === one}
            onClick={() => onGroup(one)}
          >
            {one === "not-ready" ? (
              <SeverityIcon severity="error" size={12} label={null} />
            ) : (
              <StateIcon state={one === "unread" ? "not-read" : one} size={12} />
            )}
            {words.groups[one](countOf(one))}
          </button>
        ))}
    </div>
  );
}
