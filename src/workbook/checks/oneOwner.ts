import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

const separators = /\s*(?:[;/+&]|\ben\b)\s*/u;

/** K11: a goal that more than one department owns has one person to turn to: the contact person of Opdracht. */
export const oneOwner: Check = ({ records: { goals: table, assignment } }) => {
  if (table === null || assignment.municipalityContact !== null) return [];
  return table.rows
    .filter(({ owner }) => (owner ?? "").split(separators).filter((part) => part !== "").length > 1)
    .map(({ row, code, description, owner }) => ({
      cause: "several-owners",
      table: "goals",
      place: placeOf(table, row, "owner"),
      facts: { goal: code ?? description, owner: owner ?? "" },
      group: "",
    }));
};
