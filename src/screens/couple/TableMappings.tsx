import { useId, useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import type { TableKey } from "../../workbook/template";
import { tableContract, tableKeys } from "../../workbook/template";
import { Chevron } from "../icons/Chevron";
import { Disclosure } from "../Disclosure";
import { StateIcon } from "../icons/StateIcon";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { foundTable } from "./foundTable";
import { ProposedTables } from "./ProposedTables";
import { TableMapped } from "./TableMapped";

interface Props {
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly words: CoupleWords["columns"];
}

/** Which range is what: closed where every table that is needed was found by itself. */
export function TableMappings({ checked, actions, words }: Props) {
  const isMissing = (table: TableKey) => foundTable(checked.records, table) === null;
  // What nobody keeps here is not listed as missing; it can be pointed out all the same.
  const listed = tableKeys.filter((table) => tableContract(table).module === "spine" || !isMissing(table));
  const others = tableKeys.filter((table) => !listed.includes(table));
  const missing = listed.filter(isMissing);
  const isComplete = missing.every((table) => !tableContract(table).required);
  const [isOpen, setOpen] = useState(!isComplete);
  const body = useId();
  return (
    <section className="mappings">
      <article className="card">
        <h2>
          <button
            type="button"
            className="fhead"
            aria-expanded={isOpen}
            aria-controls={isOpen ? body : undefined}
            data-focus="mappings"
            onClick={() => setOpen(!isOpen)}
          >
            <StateIcon state={isComplete ? "ready" : "not-read"} size={20} />
            <span>
              <span className="ttl">{words.title}</span>
              <span className="meta">{words.tablesFound(listed.length - missing.length, listed.length)}</span>
            </span>
            <Chevron />
          </button>
        </h2>
      </article>
      {isOpen && (
        <div id={body}>
          <ProposedTables checked={checked} actions={actions} words={words} />
          {listed.map((table) => (
            <TableMapped key={table} table={table} checked={checked} actions={actions} words={words} />
          ))}
          {others.length > 0 && (
            <Disclosure title={words.otherTables(others.length)} about={words.title}>
              {others.map((table) => (
                <TableMapped key={table} table={table} checked={checked} actions={actions} words={words} />
              ))}
            </Disclosure>
          )}
        </div>
      )}
    </section>
  );
}
