import type { ReactNode } from "react";
import type { WorkbookState } from "../../workbook/findings";
import { SeverityIcon } from "./SeverityIcon";

/** Of the whole workbook, or of one step: still being read, not read, or linked. */
export type ShownState = WorkbookState | "busy" | "not-read" | "not-linked" | "linked";

interface Props {
  readonly state: ShownState;
  readonly size: number;
}

/** Always beside the words that say the same, so it says nothing by itself. */
export function StateIcon({ state, size }: Props) {
  if (state === "not-ready") return <SeverityIcon severity="error" size={size} label={null} />;
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

const shapes: Readonly<Record<Exclude<ShownState, "not-ready">, ReactNode>> = {
  ready: (
    <>
      <circle cx="10" cy="10" r="8.5" fill="var(--colorBrandBackground)" />
      <path
        d="m6 10.3 2.8 2.8L14.2 7.5"
        fill="none"
        stroke="var(--colorNeutralForegroundOnBrand)"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  "ready-with-explanation": (
    <g fill="none" stroke="var(--colorBrandForeground1)" strokeLinecap="round" strokeLinejoin="round">
      <circle cx="10" cy="10" r="7.8" strokeWidth="1.6" />
      <path d="m6 10.3 2.8 2.8L14.2 7.5" strokeWidth="1.8" />
    </g>
  ),
  busy: (
    <g fill="none" strokeWidth="2" strokeLinecap="round">
      <circle cx="10" cy="10" r="7.5" stroke="var(--colorNeutralStroke1)" />
      <path d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5" stroke="var(--colorBrandForeground1)" />
    </g>
  ),
  "not-read": (
    <g fill="none" stroke="var(--colorNeutralForeground3)" strokeLinecap="round">
      <rect x="3" y="3" width="14" height="14" rx="2" strokeWidth="1.5" strokeDasharray="3 2" />
      <path d="M6.5 10h7" strokeWidth="1.8" />
    </g>
  ),
  "not-linked": (
    <circle
      cx="10"
      cy="10"
      r="6.5"
      fill="none"
      stroke="var(--colorNeutralForeground3)"
      strokeWidth="1.6"
      strokeDasharray="3 2.1"
    />
  ),
  linked: (
    <path
      d="m4.5 10.5 3.7 3.7 7.3-8"
      fill="none"
      stroke="var(--colorBrandForeground1)"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
};
