import type { FileEntry } from "./files/FileEntry";
import type { FileOrder, SortColumn } from "./files/FileOrder";
import { filesElsewhere } from "./files/filesElsewhere";
import { sameProviderAndYear } from "./files/sameProviderAndYear";
import { FileRow } from "./FileRow";
import type { Say } from "./Say";

const mostNamed = 2;

interface Props {
  /** All of them, for what they say about each other. */
  readonly entries: readonly FileEntry[];
  /** In the order in which they are shown, without what the filter hides. */
  readonly shown: readonly FileEntry[];
  readonly openId: number | null;
  readonly order: FileOrder;
  readonly onOrder: (order: FileOrder) => void;
  readonly onOpen: (id: number) => void;
  readonly onStop: (id: number) => void;
  readonly onAgain: (id: number) => void;
  readonly say: Say;
}

/** One row for each workbook: whose it is, how it stands, what was found. */
export function FileTable({ entries, shown, openId, order, onOrder, say, ...row }: Props) {
  const { columns } = say.words;
  const same = sameProviderAndYear(entries);
  const sameInWords = (names: readonly string[] | undefined): string | null =>
    names === undefined
      ? null
      : say.words.sameProviderAndYear(names.slice(0, mostNamed), Math.max(0, names.length - mostNamed));
  const elsewhere = filesElsewhere(entries);
  return (
    <table className="files">
      <caption className="spoken">{columns.caption}</caption>
      <thead>
        <tr>
          {(["file", "state", "findings"] as const).map((column) => (
            <SortableHead key={column} column={column} order={order} onOrder={onOrder} say={say} />
          ))}
          <th scope="col">{columns.top}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((entry) => (
          <FileRow
            key={entry.id}
            entry={entry}
            isOpen={entry.id === openId}
            sameAs={sameInWords(same.get(entry.id))}
            elsewhere={elsewhere(entry.id, say.words)}
            say={say}
            {...row}
          />
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps {
  readonly column: SortColumn;
  readonly order: FileOrder;
  readonly onOrder: (order: FileOrder) => void;
  readonly say: Say;
}

function SortableHead({ column, order, onOrder, say }: HeadProps) {
  const name = say.words.columns[column];
  const isSorted = order.column === column;
  const next = isSorted && order.direction === "ascending" ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? order.direction : undefined}>
      <button
        type="button"
        className="sort"
        title={say.words.columns.sortBy(name)}
        onClick={() => onOrder({ column, direction: next })}
      >
        {name}
        <span aria-hidden="true">{isSorted ? (order.direction === "ascending" ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}
