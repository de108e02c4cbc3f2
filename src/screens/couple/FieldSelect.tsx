import { useId } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import { columnLetters } from "../../workbook/cellAddress";
import type { SheetColumnChoice } from "./columnsOfSheet";

interface Props {
  readonly label: string;
  readonly columns: readonly SheetColumnChoice[];
  /** From 0; null where the sheet has no such column. */
  readonly chosen: number | null;
  readonly onChoose: (column: number | null) => void;
  readonly words: CoupleWords["columns"];
}

/** Which column holds a field, with the first values of that column to check by. */
export function FieldSelect({ label, columns, chosen, onChoose, words }: Props) {
  const id = useId();
  const column = columns.find((one) => one.column === chosen);
  return (
    <div>
      <label className="lb" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={column?.column ?? ""}
        aria-describedby={column === undefined ? undefined : `${id}examples`}
        onChange={({ target }) => onChoose(target.value === "" ? null : Number(target.value))}
      >
        <option value="">{words.noColumn}</option>
        {columns.map((one) => (
          <option key={one.column} value={one.column}>
            {words.column(columnLetters(one.column), one.header)}
          </option>
        ))}
      </select>
      {column !== undefined && (
        <p className="small mute" id={`${id}examples`}>
          {words.examples(column.examples)}
        </p>
      )}
    </div>
  );
}
