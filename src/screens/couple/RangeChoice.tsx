import { useId, useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import type { TableMapping } from "../../workbook/kept/KeptChoices";

interface Props {
  readonly mapping: TableMapping;
  readonly sheets: readonly string[];
  readonly onSheet: (sheet: string) => void;
  readonly onHeaderRow: (row: number) => void;
  readonly onUseSelection: () => void;
  readonly words: CoupleWords["columns"];
}

/** On which sheet a table stands, and in which row its headers. */
export function RangeChoice({ mapping, sheets, onSheet, onHeaderRow, onUseSelection, words }: Props) {
  const id = useId();
  return (
    <>
      <div>
        <label className="lb" htmlFor={`${id}sheet`}>
          {words.sheet}
        </label>
        <select
          id={`${id}sheet`}
          className="input"
          value={mapping.sheet}
          onChange={({ target }) => onSheet(target.value)}
        >
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      <div>
        <label className="lb" htmlFor={`${id}row`}>
          {words.headerRow}
        </label>
        <RowNumber id={`${id}row`} row={mapping.headerRow} onRow={onHeaderRow} />
      </div>
      <div>
        <button type="button" className="btn s" onClick={onUseSelection}>
          {words.useSelection}
        </button>
        {mapping.lastRow !== null && <p className="small mute">{words.lastRow(mapping.lastRow)}</p>}
      </div>
    </>
  );
}

interface RowNumberProps {
  readonly id: string;
  readonly row: number;
  readonly onRow: (row: number) => void;
}

/** May be empty while a number is typed over another; the table moves as soon as there is a row. */
function RowNumber({ id, row, onRow }: RowNumberProps) {
  const [text, setText] = useState(String(row));
  const isOwn = text === "" || Number(text) === row;
  const type = (typed: string) => {
    const digits = typed.replace(/\D/g, "");
    setText(digits);
    if (Number(digits) >= 1) onRow(Number(digits));
  };
  return (
    <input
      id={id}
      className="input"
      inputMode="numeric"
      value={isOwn ? text : String(row)}
      onChange={({ target }) => type(target.value)}
      onBlur={() => setText(String(row))}
    />
  );
}
