import type { ReactNode } from "react";
import { useId } from "react";
import { describeFinding } from "../../text/describeFinding";
import type { Finding } from "../../workbook/findings";
import { Chevron } from "../icons/Chevron";
import { SeverityIcon } from "../icons/SeverityIcon";
import { findingMeta } from "./findingMeta";
import type { Say } from "./Say";

interface Props {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly say: Say;
  /** What is shown when the card is open. */
  readonly children: ReactNode;
}

/** One cause: its title, rule and place; opened, everything about it. */
export function FindingCard({ finding, isOpen, onToggle, say, children }: Props) {
  const body = useId();
  const { title } = describeFinding(finding, say.sentences.findings);
  const severity = say.sentences.severityNames[finding.severity].one;
  return (
    <article className="card">
      <h3>
        <button
          type="button"
          className="fhead"
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          data-focus={`finding ${finding.key}`}
          onClick={onToggle}
        >
          <SeverityIcon severity={finding.severity} size={20} label={severity} />
          <span>
            <span className="ttl">{title}</span>
            <span className="meta">{findingMeta(finding, say)}</span>
          </span>
          <Chevron />
        </button>
      </h3>
      {isOpen && (
        <div className="fbody" id={body}>
          {children}
        </div>
      )}
    </article>
  );
}
