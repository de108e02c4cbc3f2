/** The day number of an ISO date by JavaScript's own calendar, independent of ours. */
export function dayOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000;
}
