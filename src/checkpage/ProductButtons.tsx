import { useState } from "react";
import type { CheckPageWords } from "../text/CheckPageWords";
import type { Language } from "../text/sentencesIn";
import { nameOfProduct } from "./download/nameOfProduct";
import { saveFile } from "../screens/saveFile";
import type { FileEntry } from "./files/FileEntry";
import type { PageSession } from "./PageSession";
import { hasChanges } from "./worker/AcceptedChanges";
import type { Product } from "./worker/WorkerTask";

interface Props {
  readonly entry: FileEntry;
  readonly session: PageSession;
  readonly language: Language;
  readonly onSaved: (name: string) => void;
  readonly words: CheckPageWords;
}

/** Everything that can be kept of the workbook. The copy with corrections is there once something was accepted. */
export function ProductButtons({ entry, session, language, onSaved, words }: Props) {
  const [making, setMaking] = useState<Product | null>(null);
  const names: readonly (readonly [Product, string])[] = [
    ["report-page", words.detail.reportPage],
    ["report-sheet", words.detail.reportSheet],
    ["marked-copy", words.detail.markedCopy],
    ["share-copy", words.detail.shareCopy],
    ...(canBeSealed(entry) ? [["sealed-copy", words.detail.sealedCopy] as const] : []),
    ...(hasChanges(entry.changes) ? [["mended-copy", words.detail.mendedCopy] as const] : []),
  ];
  const keep = async (product: Product): Promise<void> => {
    setMaking(product);
    const bytes = await session.make(entry.id, product, language);
    setMaking(null);
    if (bytes !== null) onSaved(saveFile(nameOfProduct(entry.file.name, product, words), bytes));
  };
  return (
    <div className="products wholeRow" role="group" aria-label={words.detail.downloads}>
      {names.map(([product, name]) => (
        <button
          key={product}
          type="button"
          className="btn s"
          aria-disabled={making !== null}
          onClick={() => {
            if (making === null) void keep(product);
          }}
        >
          {making === product ? words.detail.making : name}
        </button>
      ))}
    </div>
  );
}

/** A seal says that there were no errors. */
const canBeSealed = ({ status }: FileEntry): boolean =>
  status.state === "checked" && status.report.counts.errors === 0;
