import type { Occurrence } from "../findings";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** More of these is more work, not more result. */
const workloads = /\b(cli[eë]nten|uren|trajecten|beschikkingen|indicaties|consulten|dagdelen)\b/iu;
const hours = /^(aantal )?(uren|uur)\b|p ?[x×*] ?q|uurtarief|tarief per uur/iu;

/** K09: what is paid for or aimed at is not more clients or more hours; nor are hours kept beside the results. */
export const steeringByHours: Check = ({ snapshot, records: { activities, indicators } }) => {
  const seen: Occurrence[] = [];
  for (const { row, code, name, kind, norm } of indicators?.rows ?? []) {
    if (indicators === null || kind !== "count" || norm !== "higher" || !workloads.test(name ?? "")) continue;
    const place = placeOf(indicators, row, "name");
    const facts = { indicator: code ?? name };
    seen.push({ cause: "steering-by-numbers", table: "indicators", place, facts, group: "" });
  }
  if (activities === null) return seen;
  const sheet = snapshot.sheets.find(({ name }) => name === activities.sheet);
  const headers = sheet?.rows.find(({ row }) => row === activities.headerRow)?.values ?? [];
  headers.forEach((header, column) => {
    if (typeof header !== "string" || !hours.test(header)) return;
    const place = { sheet: activities.sheet, row: activities.headerRow, column };
    seen.push({ cause: "hours-kept", table: "activities", place, facts: { column: header }, group: "" });
  });
  return seen;
};
