import { useId } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import { columnLetters } from "../../workbook/cellAddress";
import type { SheetColumnChoice } from "./columnsOfSheet";

interface Props {
  readonly label: string;
  readonly columns: readonly SheetColumnChoice[];
  /** From 0; null where the sheet has no such column. */
  readonly chosen: number | null;
  /** How sure the proposal is, in words; null where there is none. */
  readonly sureness: string | null;
  readonly onChoose: (column: number | null) => void;
  readonly words: CoupleWords["columns"];
}

/** Which column holds a field, with the first values of that column to check by. */
export function FieldSelect({ label, columns, chosen, sureness, onChoose, words }: Props) {
  const id = useId();
  const column = columns.find((one) => one.column === chosen);
  const remarks = [
    ...(sureness === null ? [] : [sureness]),
    ...(column === undefined ? [] : [words.examples(column.examples)]),
  ];
  return (
    <div>
      <label className="lb" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={column?.column ?? ""}
        aria-describedby={remarks.length === 0 ? undefined : `${id}remarks`}
        onChange={({ target }) => onChoose(target.value === "" ? null : Number(target.value))}
      >
        <option value="">{words.noColumn}</option>
        {columns.map((one) => (
          <option key={one.column} value={one.column}>
            {words.column(columnLetters(one.column), one.header)}
          </option>
        ))}
      </select>
      {remarks.length > 0 && (
        <p className="small mute" id={`${id}remarks`}>
          {remarks.join(" · ")}
        </p>
      )}
    </div>
  );
}
