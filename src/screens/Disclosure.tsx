import type { ReactNode } from "react";
import { useId, useState } from "react";
import { Chevron } from "./icons/Chevron";

interface Props {
  readonly title: string;
  /** What it belongs to, for who hears the title without seeing the card. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A line that opens what is behind it. A button, because the host's own handling of Tab skips a summary. */
export function Disclosure({ title, about, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  return (
    <div className="dis">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        aria-label={`${title} ${about}`}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron />
        {title}
      </button>
      {isOpen && <div id={body}>{children}</div>}
    </div>
  );
}
