import type { HostRefusedFacts } from "../workbook/HostRefusedFacts";
import { HostRefused } from "./HostRefused";

/** Error codes of Office, and what they mean to us; those that need no further facts. */
const codes: Readonly<Record<string, FactlessCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "workbook-view-only",
  InvalidOrTimedOutSession: "session-lost",
  InvalidRequestContext: "session-lost",
  ActivityLimitReached: "host-busy",
  RequestPayloadSizeLimitExceeded: "too-much-at-once",
  ResponsePayloadSizeLimitExceeded: "too-much-at-once",
};

type FactlessCode = {
  [Code in keyof HostRefusedFacts]: HostRefusedFacts[Code] extends Record<string, never> ? Code : never;
}[keyof HostRefusedFacts];

/** The lowest set that has everything we use; the manifest asks for it too. */
export const neededSet = { name: "ExcelApi", version: "1.14" } as const;

/**
 * What an error of Office means. `AccessDenied` is taken for a workbook that cannot be written; `runInWorkbook` asks
 * whether a protected sheet was the cause.
 *
 * @returns  null for what is no error of Office: a mistake of ours, which nothing may hide
 * @example refusalOf({ name: "RichApi.Error", code: "ActivityLimitReached" })?.code // "host-busy"
 */
export function refusalOf(error: unknown): HostRefused | null {
  if (error instanceof HostRefused) return error;
  const code = officeCodeOf(error);
  if (code === null) return null;
  if (code === "ApiNotFound") {
    return new HostRefused("not-supported", { requirementSet: `${neededSet.name} ${neededSet.version}` });
  }
  const known = codes[code];
  return known === undefined ? new HostRefused("unexpected", { code }) : new HostRefused(known, {});
}

/** Office's errors come from another realm in tests and in frames, so they are known by their name. */
export function officeCodeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return name === "RichApi.Error" && typeof code === "string" ? code : null;
}
