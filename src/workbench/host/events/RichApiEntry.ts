/** A message to office.js: [category, type, target, message as JSON, id, remote]. */
export type RichApiEntry = readonly [number, number, string, string, number, boolean];

/** Where messages go: over postMessage to a frame, or within the process. */
export type RichApiSink = (entries: readonly RichApiEntry[]) => void;

/** Events of the workbook's objects have this category; calls of custom functions have 1. */
export const eventCategory = 65536;
