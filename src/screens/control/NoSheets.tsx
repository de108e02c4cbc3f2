import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { BesideWorkbook } from "../BesideWorkbook";
import type { Say } from "./Say";

interface Props {
  readonly onInsertTemplate: () => void;
  readonly say: Say;
}

/** Where a workbook has nothing we know: how to start. */
export function NoSheets({ onInsertTemplate, say }: Props) {
  const { title, advice, insertTemplate } = say.words.noSheets;
  const canInsert = useContext(BesideWorkbook);
  return (
    <section className="card c start">
      <h2>{title}</h2>
      <p className="small">{advice}</p>
      {canInsert && (
        <Button size="small" onClick={onInsertTemplate}>
          {insertTemplate}
        </Button>
      )}
    </section>
  );
}
