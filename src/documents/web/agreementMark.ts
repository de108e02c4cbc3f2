import type { AgreementMark } from "../reports/ReportDocument";

const tick = `<path d="m1.5 9 3 3 6-7" fill="none" stroke="currentColor" stroke-width="1.8"/>`;
const ring = (look = ""): string =>
  `<circle cx="6" cy="9" r="4.5" fill="none" stroke="currentColor" stroke-width="1.4"${look}/>`;
const half = `<path d="M6 4.5a4.5 4.5 0 0 1 0 9z" fill="currentColor"/>`;

const drawn: Readonly<Record<AgreementMark, string>> = {
  done: tick,
  partly: ring() + half,
  not: ring(),
  open: ring(' stroke-dasharray="2 1.6"'),
};

/** A tick, a half circle, an open one, a dashed one; its word stands beside it for who does not see it. */
export function agreementMark(mark: AgreementMark): string {
  return `<svg class="mark" width="12" height="17" viewBox="0 0 12 17" aria-hidden="true">${drawn[mark]}</svg>`;
}
