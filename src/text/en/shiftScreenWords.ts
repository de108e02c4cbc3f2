import type { ShiftScreenWords } from "../ShiftScreenWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

export const shiftScreenWords: ShiftScreenWords = {
  group: "Shift to freely accessible support",
  title: (period) => period ?? "Period not filled in",
  noProvision: "Provision not filled in",
  total: "All provisions together",
  share: (within) => `${within} shifted`,
  behind: (shifted, atStart) =>
    `${formatNumber(shifted)} of ${counted(atStart, "person", "persons")} at the start`,
  remaining: "Not shifted",
  wentBack: "Went back",
  wentBackNotKept: "not kept",
  net: "Shifted, without those who went back",
  netOf: (persons, within) => `${formatNumber(persons)} (${within})`,
  steppedUp: "Support got heavier",
  steppedDown: "Support got lighter",
  steppedSame: "Support stayed the same",
  steps: "Balance: lighter minus heavier",
  reasons: {
    "number-missing": "Fill in Beginstand and Gekanteld on the sheet Kanteling.",
    impossible: "These numbers cannot go together. See under Check.",
    "too-few": "A small group. That is why no outcome stands here.",
  },
  careful:
    "A shift is from tailored to freely accessible support. Whether it did people good, it does not say.",
};
