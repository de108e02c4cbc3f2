import { fail } from "./fail";

/** An argument that must be text; office.js sends an omitted one as null. */
export function textArgument(value: unknown): string {
  return typeof value === "string" ? value : fail("InvalidArgument");
}
