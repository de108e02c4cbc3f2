import type { ReactNode } from "react";
import type { Severity } from "../../workbook/causes/CauseContract";

interface Props {
  readonly severity: Severity;
  readonly size: number;
  /** The word for it; null where that word stands beside the icon. */
  readonly label: string | null;
}

/** Weight, not hue: a filled octagon, an open triangle, a grey circle. */
export function SeverityIcon({ severity, size, label }: Props) {
  const spoken = label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" {...spoken}>
      {shapes[severity]}
    </svg>
  );
}

const shapes: Readonly<Record<Severity, ReactNode>> = {
  error: (
    <>
      <path d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z" fill="var(--db-signal)" />
      <path d="m7 7 6 6m0-6-6 6" stroke="var(--db-signalOn)" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  warning: (
    <>
      <path
        d="M10 2.2 18.6 17H1.4z"
        fill="var(--colorNeutralBackground1)"
        stroke="var(--db-signal)"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path d="M10 7.5v4.2" stroke="var(--db-signal)" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="10" cy="14.3" r="1.1" fill="var(--db-signal)" />
    </>
  ),
  note: (
    <>
      <circle
        cx="10"
        cy="10"
        r="8"
        fill="var(--colorNeutralBackground1)"
        stroke="var(--colorNeutralForeground3)"
        strokeWidth="1.5"
      />
      <path d="M10 9v5" stroke="var(--colorNeutralForeground3)" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="10" cy="6.3" r="1.1" fill="var(--colorNeutralForeground3)" />
    </>
  ),
};
