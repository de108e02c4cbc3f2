import type { RefObject } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import { cellAddress } from "../../workbook/cellAddress";
import type { Place } from "../../workbook/findings";
import type { Activity, FoundTable } from "../../workbook/records";
import { template } from "../../workbook/template";
import { MarkedText } from "./MarkedText";

interface Props {
  readonly activity: Activity;
  readonly table: FoundTable<Activity>;
  /** The words that led to the proposal. */
  readonly marked: readonly string[];
  readonly onGoTo: (place: Place) => void;
  /** The cell, where the keyboard goes when another activity has its turn. */
  readonly cellRef: RefObject<HTMLButtonElement | null>;
  readonly words: CoupleWords;
}

const provisions = Object.entries(template.activities.fields.provision.choices);

/** Which activity it is about, as its row in the sheet says. */
export function ActivityHead({ activity, table, marked, onGoTo, cellRef, words }: Props) {
  const { row, code, name, explanation } = activity;
  const column = table.columns["name"] ?? null;
  const cell = `${table.sheet}!${cellAddress(row, column ?? 0)}`;
  const title = name ?? code ?? words.nameless;
  const provision = provisions.find(([, word]) => word === activity.provision)?.[0];
  return (
    <>
      <div className="row wrap small mute">
        <button
          ref={cellRef}
          type="button"
          className="link"
          aria-label={words.turn.goTo(cell, title)}
          onClick={() => onGoTo({ sheet: table.sheet, row, column })}
        >
          {cell}
        </button>
        {name !== null && <span>{code}</span>}
        {provision !== undefined && <span className="tag end">{provision}</span>}
      </div>
      <h3 className="qname">
        <MarkedText text={title} words={marked} />
      </h3>
      {explanation !== null && (
        <p className="small">
          <MarkedText text={`‘${explanation}’`} words={marked} />
        </p>
      )}
    </>
  );
}
