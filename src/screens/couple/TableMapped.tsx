import { useId, useRef, useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import type { TableKey } from "../../workbook/template";
import { tableContract } from "../../workbook/template";
import { Chevron } from "../icons/Chevron";
import { StateIcon } from "../icons/StateIcon";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { foundTable } from "./foundTable";
import { MappingForm } from "./MappingForm";
import { rangeOf } from "./rangeOf";

interface Props {
  readonly table: TableKey;
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly words: CoupleWords["columns"];
}

/** One table of the contract: where it was found, and behind it the form to point it out. */
export function TableMapped({ table, checked, actions, words }: Props) {
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const head = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // The button that was pressed goes away with the form. Without the page's focus the user works in the sheet.
    if (document.hasFocus()) head.current?.focus();
  };
  const found = foundTable(checked.records, table);
  return (
    <article className="card">
      <h3>
        <button
          ref={head}
          type="button"
          className="fhead"
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          data-focus={`mapping ${table}`}
          onClick={() => setOpen(!isOpen)}
        >
          <StateIcon state={found === null ? "not-read" : "linked"} size={20} />
          <TableLine table={table} checked={checked} words={words} />
          <Chevron />
        </button>
      </h3>
      {isOpen && (
        <div className="fbody" id={body}>
          <MappingForm table={table} checked={checked} actions={actions} onDone={close} words={words} />
        </div>
      )}
    </article>
  );
}

function TableLine({ table, checked, words }: Omit<Props, "actions">) {
  const { name, fields, required } = tableContract(table);
  const found = foundTable(checked.records, table);
  if (found === null) {
    return (
      <span>
        <span className="ttl">{words.notFound(name)}</span>
        {!required && <span className="meta">{words.mayBeAbsent}</span>}
      </span>
    );
  }
  const isMapped = checked.kept.mappings.some((mapping) => mapping.table === table);
  const where = words.where(found.sheet, rangeOf(found));
  return (
    <span>
      <span className="ttl">
        {words.recognised(name, Object.keys(found.columns).length, Object.keys(fields).length)}
      </span>
      <span className="meta">{isMapped ? `${where} · ${words.confirmed}` : where}</span>
    </span>
  );
}
