import type { ReactNode } from "react";
import type { Verdict } from "../../domain/movement/judgement";

interface Props {
  readonly verdict: Verdict;
  /** Of the value itself, not of the verdict; null where it is not known or stood still. */
  readonly direction: "up" | "down" | null;
  readonly size: number;
}

/** The outline is the verdict, the arrow the direction of the value. Always beside the word, so it says nothing by itself. */
export function VerdictIcon({ verdict, direction, size }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {outlines[verdict]}
      {direction !== null && <Arrow verdict={verdict} direction={direction} />}
    </svg>
  );
}

interface ArrowLook {
  readonly colour: string;
  readonly scale: number;
}

/** Verdicts that say a value went up or down; the shapes of a decline hold their own arrow. */
const arrows: Readonly<Partial<Record<Verdict, ArrowLook>>> = {
  "moved-favourably": { colour: "var(--colorNeutralBackground1)", scale: 1 },
  "moved-unfavourably": { colour: "var(--db-signalOn)", scale: 0.86 },
  "moved-too-little": { colour: "var(--db-data)", scale: 0.7 },
};

function Arrow({ verdict, direction }: { readonly verdict: Verdict; readonly direction: "up" | "down" }) {
  const look = arrows[verdict];
  if (look === undefined) return null;
  const turn = direction === "down" ? "rotate(180 10 10) " : "";
  const move = 10 * (1 - look.scale);
  return (
    <path
      transform={`${turn}translate(${move} ${move}) scale(${look.scale})`}
      d="M10 14V6.4M6.6 9.6 10 6.2l3.4 3.4"
      fill="none"
      stroke={look.colour}
      strokeWidth={1.9 / look.scale}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

const ink = "var(--colorNeutralForeground2)";
const paper = "var(--colorNeutralBackground1)";

const outlines: Readonly<Record<Verdict, ReactNode>> = {
  "moved-favourably": <circle cx="10" cy="10" r="8.5" fill="var(--db-data)" />,
  "moved-unfavourably": <path d="M10 .8 19.2 10 10 19.2.8 10z" fill="var(--db-signal)" />,
  "moved-too-little": (
    <circle cx="10" cy="10" r="7.8" fill={paper} stroke="var(--db-data)" strokeWidth="1.6" />
  ),
  "not-moving": (
    <>
      <rect x="1.8" y="1.8" width="16.4" height="16.4" rx="1.5" fill={ink} />
      <path d="M6 7.9h8M6 12.1h8" stroke={paper} strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  "cannot-tell": (
    <>
      <circle cx="10" cy="10" r="8" fill={paper} stroke={ink} strokeWidth="1.6" strokeDasharray="3.2 2.4" />
      <path
        d="M7.7 8.1c0-1.5 1-2.4 2.4-2.4s2.3.9 2.3 2.1c0 1.6-2.2 1.7-2.2 3.5"
        fill="none"
        stroke={ink}
        strokeWidth="1.7"
        strokeLinecap="round"
      />
      <circle cx="10.2" cy="14" r="1.1" fill={ink} />
    </>
  ),
  baseline: (
    <>
      <path d="M5 2v16" stroke={ink} strokeWidth="1.8" strokeLinecap="round" />
      <path
        d="M5 3h10.5l-2.6 3.6 2.6 3.6H5z"
        fill={paper}
        stroke={ink}
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </>
  ),
  "not-assessable": (
    <>
      <rect
        x="2.6"
        y="2.6"
        width="14.8"
        height="14.8"
        rx="1.5"
        fill={paper}
        stroke={ink}
        strokeWidth="1.6"
        strokeDasharray="3.2 2.2"
      />
      <path d="M6.5 10h7" stroke={ink} strokeWidth="1.9" strokeLinecap="round" />
    </>
  ),
  "not-comparable": (
    <g stroke={ink} strokeWidth="1.5" strokeLinejoin="round">
      <path d="M8.4 3H2.6v14h4.2l1.8-3.5-2.2-3 3-3.4z" fill={paper} />
      <path d="M12.6 3h4.8v14h-6.4l1.8-3.5-2.2-3 3-3.4z" fill={ink} />
    </g>
  ),
  suppressed: (
    <g stroke={ink}>
      <rect x="2.6" y="2.6" width="14.8" height="14.8" rx="1.5" fill={paper} strokeWidth="1.6" />
      <path d="M3 9 9 3M3 14 14 3M5 17 17 5M10.5 17l6.5-6.5" strokeWidth="1.3" />
    </g>
  ),
  maintained: (
    <>
      <path d="M10 1.2 17.8 5.6v8.8L10 18.8l-7.8-4.4V5.6z" fill="var(--db-data)" />
      <path d="M6.4 8.1h7.2M6.4 11.9h7.2" stroke={paper} strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  declined: (
    <>
      <path
        d="M1.2 3h17.6L10 18z"
        fill="var(--db-signal)"
        stroke="var(--db-signal)"
        strokeWidth="1"
        strokeLinejoin="round"
      />
      <path
        d="M10 5.4v6m-2.5-2 2.5 2.5 2.5-2.5"
        fill="none"
        stroke="var(--db-signalOn)"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  "declined-size-uncertain": (
    <g stroke="var(--db-signal)" strokeLinejoin="round">
      <path d="M1.8 3.2h16.4L10 17.4z" fill={paper} strokeWidth="1.6" />
      <path d="M10 5.6v5m-2.2-1.8 2.2 2.2 2.2-2.2" fill="none" strokeWidth="1.7" strokeLinecap="round" />
    </g>
  ),
};
