import { useId, useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { tableContract } from "../../workbook/template";
import { Chevron } from "../icons/Chevron";
import { MappingFields } from "./MappingFields";
import type { Certainty, TableDraft } from "./TableDraft";
import { asksForALook, sureness } from "./TableDraft";

interface Props {
  readonly draft: TableDraft;
  readonly sheet: SheetSnapshot | undefined;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
  readonly onChange: (draft: TableDraft) => void;
  readonly words: CoupleWords["columns"];
}

/** One proposed table: open where there is something that the user should look at. */
export function ProposedTable({ draft, sheet, isTaken, onTake, onChange, words }: Props) {
  const { mapping } = draft;
  const { name, fields } = tableContract(mapping.table);
  const counts = countsOf(draft);
  const [isOpen, setOpen] = useState(asksForALook(draft));
  const id = useId();
  const missing = Object.entries(fields).filter(
    ([field, { required }]) =>
      required && mapping.columns[field] === undefined && !(field === "coreGoals" && mapping.goalColumns),
  );
  return (
    <fieldset className="proposed" aria-describedby={`${id}counts`}>
      <legend>
        <label className="tick">
          <input type="checkbox" checked={isTaken} onChange={({ target }) => onTake(target.checked)} />
          <span className="ttl">{words.proposal.table(name, mapping.sheet, mapping.headerRow)}</span>
        </label>
      </legend>
      <p className="small" id={`${id}counts`}>
        {words.proposal.counts(counts)}
        {missing.length > 0 && ` ${words.proposal.missing(missing.map(([, { header }]) => header))}`}
      </p>
      <div className="dis">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}fields` : undefined}
          aria-label={`${words.proposal.look} ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron />
          {words.proposal.look}
        </button>
        {isOpen && (
          <div id={`${id}fields`} className="mapping">
            <MappingFields
              key={`${mapping.sheet} ${mapping.headerRow}`}
              draft={draft}
              sheet={sheet}
              onChange={onChange}
              words={words}
            />
          </div>
        )}
      </div>
    </fieldset>
  );
}

function countsOf(draft: TableDraft): Readonly<Record<Certainty | "chosen", number>> {
  const counts = { certain: 0, likely: 0, guess: 0, chosen: 0 };
  for (const field of Object.keys(draft.mapping.columns)) {
    counts[sureness(draft, field)?.certainty ?? "chosen"] += 1;
  }
  return counts;
}
