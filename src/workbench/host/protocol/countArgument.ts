import { fail } from "./fail";

/** An argument that must be a whole number, negative ones included; an omitted one (null) is the fallback. */
export function countArgument(value: unknown, fallback?: number): number {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  return typeof value === "number" && Number.isInteger(value) ? value : fail("InvalidArgument");
}
