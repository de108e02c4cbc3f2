import { useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import type { TableDraft } from "./TableDraft";

interface Props {
  readonly draft: TableDraft;
  readonly onChange: (draft: TableDraft) => void;
  readonly words: CoupleWords["columns"];
}

/** The rows that are no data, by what stands first in them; each can be counted in again. */
export function LeftOutRows({ draft, onChange, words }: Props) {
  const [offered] = useState(draft.mapping.leftOut ?? []);
  if (offered.length === 0) return null;
  const { leftOut: chosen = [], ...others } = draft.mapping;
  const toggle = (text: string, isOut: boolean) => {
    const leftOut = offered.filter((one) => (one === text ? isOut : chosen.includes(one)));
    onChange({ ...draft, mapping: leftOut.length === 0 ? others : { ...others, leftOut } });
  };
  return (
    <fieldset className="plain">
      <legend className="lb">{words.leftOut}</legend>
      {offered.map((text) => (
        <label key={text} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(text)}
            onChange={({ target }) => toggle(text, target.checked)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
