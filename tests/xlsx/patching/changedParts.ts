import { partsOf } from "../workbookFiles";

/** Parts that differ, those that came and those that went. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter(
    (name) => Buffer.compare(old[name] ?? Buffer.from("-"), now[name] ?? Buffer.from("-")) !== 0,
  );
}
