import { useId, useRef } from "react";

interface Props {
  readonly label: string;
  readonly hint: string;
  /** What the file chooser offers: ".docx,.dotx". */
  readonly accept: string;
  readonly chosen: File | null;
  readonly onChoose: (file: File | null) => void;
  /** "huisstijl.dotx niet gebruiken". */
  readonly clear: (file: string) => string;
}

/** A file of the user's own, which is read here and goes nowhere else. */
export function FileChoice({ label, hint, accept, chosen, onChoose, clear }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <label className="lb" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={input}
        type="file"
        className="file"
        accept={accept}
        aria-describedby={`${id}hint`}
        onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
      />
      <p className="small mute" id={`${id}hint`}>
        {hint}
      </p>
      {chosen !== null && (
        <button
          type="button"
          className="link small"
          onClick={() => {
            if (input.current !== null) input.current.value = "";
            onChoose(null);
            input.current?.focus();
          }}
        >
          {clear(chosen.name)}
        </button>
      )}
    </div>
  );
}
