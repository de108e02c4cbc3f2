import { useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import { columnLetters } from "../../workbook/cellAddress";
import type { TableDraft } from "./TableDraft";

interface Props {
  readonly draft: TableDraft;
  readonly onChange: (draft: TableDraft) => void;
  readonly words: CoupleWords["columns"];
}

/** The columns that stand for a goal each, with crosses: to take along or not. */
export function CrossColumns({ draft, onChange, words }: Props) {
  const [offered] = useState(draft.mapping.goalColumns ?? []);
  if (offered.length === 0) return null;
  const { goalColumns: taken, ...others } = draft.mapping;
  const toggle = (isTaken: boolean) => {
    onChange({ ...draft, mapping: isTaken ? { ...others, goalColumns: offered } : others });
  };
  const list = offered.map(({ goal, column }) => words.column(columnLetters(column), goal));
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={taken !== undefined}
        onChange={({ target }) => toggle(target.checked)}
      />
      <span>{words.crosses(list)}</span>
    </label>
  );
}
