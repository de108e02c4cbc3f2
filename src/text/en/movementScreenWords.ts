import type { MovementScreenWords } from "../MovementScreenWords";
import type { Interval } from "../../domain/statistics/Interval";
import { formatNumber, formatPoints } from "./numbers";

/** What the screen Beweging says in English. */
export const movementScreenWords: MovementScreenWords = {
  title: "Is the town moving?",
  advice: (municipality) =>
    `Level 4: residents${municipality === null ? "" : ` of ${municipality}`}. This is not a score of a provider.`,
  participantsOnly:
    "These indicators are about participants, not about all residents. This is not a score of a provider.",
  notChecked: "Not checked yet. Check the workbook first; after that you see here what moves per indicator.",
  check: "Check",
  empty: {
    indicators: "No sheet with indicators was found yet. Point it out at Link, or insert the template.",
    rows: "The sheet with indicators is still empty. Fill in a code, a name and the norm for each indicator.",
  },
  insertTemplate: "Insert template",
  filters: {
    label: "Show",
    all: (count) => `All ${formatNumber(count)}`,
    reasonToTalk: (count) => `Reason to talk ${formatNumber(count)}`,
    measurementQuestion: (count) => `Question about measuring ${formatNumber(count)}`,
    nothingLeft: "No indicator fits this choice.",
    showAll: "Show all",
  },
  legend: { interval: "95% uncertainty", margin: "margin: does not count as change" },
  margin: (points, kind) => `margin ${kind === "share" ? formatPoints(points) : formatNumber(points)}`,
  participants: "about participants",
  persons: (persons) => `n\u00A0=\u00A0${formatNumber(persons)}`,
  reasonToTalk: "Reason to talk",
  measurementQuestion: "Question about measuring",
  fillIn: "Fill in or check",
  method: {
    title: "Method",
    compared: (from, to) => `Compared: ${from} and ${to}.`,
    change: {
      proportions: "Difference between two shares according to Newcombe.",
      "published-shares": "Difference between two shares, with the margins that the source gives.",
      counts: "Difference between two counts, according to Zou and Donner.",
      estimates: "Difference between two estimates, with their margins.",
    },
    decided: {
      change: {
        by95: "Moved: the 95% interval does not contain 0.",
        by90: (interval, margin) =>
          `Equal: the 90% interval lies within the margin${hereIs(interval, margin)}`,
      },
      keep: {
        by95: "Declined: the 95% interval lies below 0 altogether.",
        by90: (interval, margin) =>
          `Maintained: the 90% interval declines no further than the margin${hereIs(interval, margin)}`,
      },
    },
    designEffect: {
      given: "The design effect was filled in and counted.",
      "assumed-1": "Design effect not filled in: calculated with 1.",
      "in-bounds": "The design effect is in the margins of the source.",
    },
    source: (source) => `Source: ${source}.`,
    instrument: (instrument) => `Instrument: ${instrument}.`,
  },
  goTo: (place) => `Go to ${place}`,
  more: (count) => `Show ${formatNumber(count)} more`,
};

const hereIs = ({ lower, upper }: Interval, margin: number): string =>
  `; here it runs from ${formatNumber(lower, 1)} to ${formatNumber(upper, 1)} (+ is what is wanted) and the margin is ${formatNumber(margin)}.`;
