import type { GoalCardFacts } from "./GoalCardFacts";

/** Of such a goal a card would hold nothing but that it has figures: it is named in a line. */
export function isOnlyFigures({ agreements, experience, sources }: GoalCardFacts): boolean {
  if (agreements !== null || experience !== null || sources === null) return false;
  const { kinds, storiesHeldBack, suggestions } = sources;
  return storiesHeldBack + suggestions === 0 && kinds.every((kind) => kind === "figures");
}
