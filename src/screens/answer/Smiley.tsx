import type { ReactNode } from "react";

export type Mood = "very-sad" | "sad" | "neutral" | "glad" | "very-glad";

/** One ink, and only the mouth differs. Always beside its words, so it says nothing by itself. */
export function Smiley({ mood }: { readonly mood: Mood }) {
  return (
    <svg className="smiley" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="44" fill={paper} stroke={ink} strokeWidth="4" />
      <circle cx="35" cy="43" r="4.6" fill={ink} />
      <circle cx="65" cy="43" r="4.6" fill={ink} />
      {mouths[mood]}
    </svg>
  );
}

const ink = "var(--colorNeutralForeground1)";
const paper = "var(--colorNeutralBackground1)";

const mouth = (path: string, isOpen: boolean): ReactNode => (
  <path
    d={path}
    fill={isOpen ? ink : "none"}
    stroke={ink}
    strokeWidth="5"
    strokeLinecap="round"
    strokeLinejoin="round"
  />
);

const mouths: Readonly<Record<Mood, ReactNode>> = {
  "very-sad": mouth("M28 70c4-20 40-20 44 0z", true),
  sad: mouth("M32 66c6-5 30-5 36 0", false),
  neutral: mouth("M32 63h36", false),
  glad: mouth("M32 60c6 6 30 6 36 0", false),
  "very-glad": mouth("M28 56c4 20 40 20 44 0z", true),
};
