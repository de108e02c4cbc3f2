import { useContext, useId } from "react";
import { BesideWorkbook } from "../BesideWorkbook";
import { FileChoice } from "./FileChoice";
import type { Say } from "./Say";

export interface Choices {
  /** Null: all of them together. */
  readonly provider: string | null;
  readonly houseStyle: File | null;
  readonly previous: File | null;
}

interface Props {
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
  readonly providers: readonly string[];
  readonly say: Say;
}

/** Whose figures a report shows, and the files of the user's own that go into it. */
export function ReportChoices({ choices, onChange, providers, say: { words, making } }: Props) {
  const isBeside = useContext(BesideWorkbook);
  const id = useId();
  const { choices: said } = words;
  const change = (part: Partial<Choices>): void => onChange({ ...choices, ...part });
  return (
    <section className="card c choose">
      <h2>{said.title}</h2>
      {providers.length > 1 && (
        <div>
          <label className="lb" htmlFor={id}>
            {said.whose}
          </label>
          <select
            id={id}
            className="input"
            value={choices.provider ?? ""}
            onChange={({ target }) => change({ provider: target.value === "" ? null : target.value })}
          >
            <option value="">{making.whole}</option>
            {providers.map((provider) => (
              <option key={provider} value={provider}>
                {provider}
              </option>
            ))}
          </select>
        </div>
      )}
      <FileChoice
        label={said.houseStyle}
        hint={said.houseStyleHint}
        accept=".docx,.dotx"
        chosen={choices.houseStyle}
        onChoose={(houseStyle) => change({ houseStyle })}
        clear={said.clear}
      />
      {isBeside ? (
        <p className="small mute">{said.previousElsewhere}</p>
      ) : (
        <FileChoice
          label={said.previous}
          hint={said.previousHint}
          accept=".xlsx,.xlsm"
          chosen={choices.previous}
          onChoose={(previous) => change({ previous })}
          clear={said.clear}
        />
      )}
    </section>
  );
}
