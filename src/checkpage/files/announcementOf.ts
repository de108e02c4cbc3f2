import type { CheckPageWords, FileCounts } from "../../text/CheckPageWords";

/** So many times at most is said how far it is. */
const times = 5;

/**
 * What is read aloud now about the checking: how far it is, in a few large steps, and the end. The same words are not
 * read twice.
 */
export function announcementOf(
  counts: FileCounts,
  isGoingOn: boolean,
  words: CheckPageWords["announce"],
): string {
  if (counts.files === 0) return "";
  if (!isGoingOn) return words.done(counts);
  const step = Math.ceil(counts.files / times);
  const done = counts.checked + counts.unread;
  const said = done - (done % step);
  return said === 0 ? "" : words.progress({ ...counts, checked: said, unread: 0 });
}
