import { useId } from "react";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly hint: string;
  /** What is wrong with what was typed; null where nothing is. Takes the place of the hint. */
  readonly problem: string | null;
  /** Only digits are asked for: a touch screen then shows those. */
  readonly isNumeric?: boolean;
}

/** A line to type in, with under it what is asked, or what is wrong with it. */
export function HintedField({ label, text, onText, hint, problem, isNumeric = false }: Props) {
  const id = useId();
  return (
    <div>
      <label className="lb" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        value={text}
        inputMode={isNumeric ? "numeric" : "text"}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={`${id}hint`}
        onChange={({ target }) => onText(target.value)}
      />
      <p id={`${id}hint`} className={problem === null ? "small mute" : "small wrong"}>
        {problem ?? hint}
      </p>
    </div>
  );
}
