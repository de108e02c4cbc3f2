import { useId, useState } from "react";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { CoupleWords } from "../../text/CoupleWords";
import type { GoalPaths } from "./GoalPaths";

interface Props {
  readonly paths: GoalPaths;
  readonly onPick: (code: string) => void;
  readonly words: CoupleWords["turn"];
}

const goalsShown = 30;

/** Every goal, to be found by its code or a word of it. */
export function GoalPicker({ paths, onPick, words }: Props) {
  const [search, setSearch] = useState("");
  const field = useId();
  const wanted = normaliseName(search);
  const found = paths.all.filter(({ code, description }) =>
    normaliseName(`${code ?? ""} ${description ?? ""}`).includes(wanted),
  );
  const hidden = found.length - goalsShown;
  return (
    <div className="picker">
      <label className="lb" htmlFor={field}>
        {words.search}
      </label>
      <input
        id={field}
        type="search"
        className="input"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {found.length > 0 && (
        <ul aria-label={words.choose}>
          {found.slice(0, goalsShown).map(({ row, code, description }) => (
            <li key={row}>
              <button type="button" className="btn t" onClick={() => onPick(code ?? "")}>
                <span>
                  <span className="mute">{code}</span> {description}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length === 0 && <p className="small">{words.noneFound}</p>}
      {hidden > 0 && <p className="small mute">{words.moreGoals(hidden)}</p>}
    </div>
  );
}
