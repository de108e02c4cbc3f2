import type { GoalReach } from "../../report/report";
import type { ReachScreenWords } from "../../text/ReachScreenWords";

interface Props {
  readonly reaches: readonly GoalReach[];
  readonly words: ReachScreenWords;
}

/** What the parts of the range bars are; only those that are there. */
export function ReachLegend({ reaches, words: { legend } }: Props) {
  const drawn = reaches.filter(({ share }) => share !== null);
  return (
    <div className="legend sec">
      {drawn.some(({ persons }) => persons?.exact !== true) && (
        <span>
          <svg width="34" height="14" aria-hidden="true">
            <path d="M1 0v14M33 0v14" stroke="var(--db-dataStrong)" strokeWidth="2" />
            <rect className="soft" x="2" y="3" width="30" height="8" fill="var(--db-dataSoft)" />
            <rect x="8" y="1" width="18" height="12" rx="1" fill="var(--db-data)" />
          </svg>
          {legend.bounds}
        </span>
      )}
      {drawn.some(({ persons }) => persons?.exact === true) && (
        <span>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="4.5" fill="var(--db-data)" />
          </svg>
          {legend.counted}
        </span>
      )}
      {drawn.some(({ sizeLower, sizeUpper }) => sizeLower !== sizeUpper) && (
        <span>
          <svg width="14" height="14" aria-hidden="true">
            <rect className="soft" y="3" width="14" height="8" fill="var(--db-dataSoft)" />
          </svg>
          {legend.uncertainSize}
        </span>
      )}
    </div>
  );
}
