import type { MovementScreenWords } from "../../text/MovementScreenWords";

/** What band, whiskers and hatching mean. */
export function MovementLegend({ words }: { readonly words: MovementScreenWords["legend"] }) {
  return (
    <div className="legend">
      <span>
        <svg width="22" height="14" aria-hidden="true">
          <rect y="2" width="22" height="10" fill="var(--db-data)" opacity=".2" />
          <path d="M11 2v10M7 2h8M7 12h8" stroke="var(--db-data)" strokeWidth="1.4" />
        </svg>
        {words.interval}
      </span>
      <span>
        <svg width="22" height="14" aria-hidden="true" stroke="var(--db-hatch)">
          <path d="m2 8 6-6M2 12 12 2M8 12 18 2M14 12l6-6" strokeWidth=".75" opacity=".6" />
          <path d="M0 2h22M0 12h22" strokeDasharray="3 2" />
        </svg>
        {words.margin}
      </span>
    </div>
  );
}
