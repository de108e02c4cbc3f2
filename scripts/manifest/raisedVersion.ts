/**
 * The version of a manifest that comes after one that was given out: the last part counts on within a release.
 *
 * @param own      of this release, "0.2.0.0"
 * @param earlier  of the manifest that is replaced; null where there is none
 * @example raisedVersion("0.2.0.0", "0.2.0.4") // "0.2.0.5"
 */
export function raisedVersion(own: string, earlier: string | null): string {
  const release = own.split(".").slice(0, 3).join(".");
  if (earlier === null || !earlier.startsWith(`${release}.`)) return own;
  return `${release}.${Number(earlier.slice(release.length + 1)) + 1}`;
}
