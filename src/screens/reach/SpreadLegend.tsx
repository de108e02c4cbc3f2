import type { ReachScreenWords } from "../../text/ReachScreenWords";

interface Props {
  readonly hasOutside: boolean;
  readonly words: ReachScreenWords["spread"];
}

/** What the marks of a spread mean. */
export function SpreadLegend({ hasOutside, words }: Props) {
  return (
    <div className="legend">
      {hasOutside && (
        <span>
          <svg width="14" height="14" aria-hidden="true">
            <path d="M7 .5 13.5 7 7 13.5.5 7z" fill="var(--db-signal)" />
          </svg>
          {words.outside}
        </span>
      )}
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <circle cx="7" cy="7" r="5" fill="none" stroke="var(--db-data)" strokeWidth="2" />
        </svg>
        {words.inside}
      </span>
      <span>
        <svg width="18" height="12" aria-hidden="true" fill="none" stroke="var(--db-hatch)">
          <path d="M2 6 7 1M2 11 12 1M7 11 16 2M12 11l4-4" strokeWidth=".75" opacity=".6" />
          <rect x=".5" y=".5" width="17" height="11" strokeDasharray="2 2" />
        </svg>
        {words.chance}
      </span>
    </div>
  );
}
