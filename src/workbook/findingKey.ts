import { maskCitizenNumbers } from "../domain/privacy/maskCitizenNumbers";
import type { Cause, Occurrence } from "./findings";

/**
 * By which a finding is known from one check of a workbook to the next (`Finding.key`): its cause, and what it is about.
 *
 * A key is kept with explanations and fixes, and what it is about may be a code from a cell, so citizen service numbers
 * are masked: findings that differ in nothing else become one.
 *
 * @example findingKey("duplicate-key", "goals") // "duplicate-key|goals"
 */
export function findingKey(cause: Cause, group: string): string {
  return `${cause}|${maskCitizenNumbers(group)}`;
}

/** `findingKey` for many occurrences: a million of them may have the same few keys. */
export function findingKeys(): (occurrence: Pick<Occurrence, "cause" | "group">) => string {
  const known = new Map<Cause, Map<string, string>>();
  return ({ cause, group }) => {
    let ofCause = known.get(cause);
    if (ofCause === undefined) known.set(cause, (ofCause = new Map()));
    let key = ofCause.get(group);
    if (key === undefined) ofCause.set(group, (key = findingKey(cause, group)));
    return key;
  };
}
