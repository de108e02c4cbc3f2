import type { CoupleWords } from "../CoupleWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const quotedList = (words: readonly string[]) =>
  words.map((word) => `‘${word}’`).join(words.length === 2 ? " and " : ", ");

const reasons = {
  header: "the header says so",
  "near-header": "the header is nearly that",
  "part-of-header": "a part of the header says so",
  contents: "what stands below it fits",
  crosses: "crosses stand below it",
} as const;

const listed = (counts: readonly (readonly [number, string])[]) => {
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber(count)} ${word}`);
  return `Columns: ${parts.length === 0 ? "none" : parts.join(", ")}.`;
};

export const coupleWords: CoupleWords = {
  title: "Link activities to goals",
  progress: (linked, total) => `${formatNumber(linked)} of ${formatNumber(total)}`,
  advice: "Choose one core goal for each activity. Other goals can be side goals.",
  foot: (sheet) => `Your choices are in the sheet ${sheet}, columns Kerndoel and Nevendoelen.`,
  footOfCrosses: (sheet) =>
    `Your choices are crosses in the sheet ${sheet}: a K for the core goal, an x for a side goal.`,
  notChecked: "Not checked yet. Check the workbook first; after that you link activities to goals here.",
  check: "Check",
  columns: {
    title: "Which range is what",
    otherTables: (count) => `${counted(count, "more table", "more tables")} that may be left out`,
    tablesFound: (found, total) => `${found} of ${counted(total, "table", "tables")} found`,
    recognised: (table, found, total) => `${table}: ${found} of ${total} columns recognised`,
    notFound: (table) => `${table}: not found`,
    mayBeAbsent: "this table may be absent",
    where: (sheet, range) => `Sheet ${sheet}, ${range}`,
    confirmed: "confirmed by you",
    sheet: "Sheet",
    headerRow: "Row with the headers",
    useSelection: "Take the selection in the sheet",
    lastRow: (row) => `Up to and including row ${formatNumber(row)}.`,
    field: (header, required) => (required ? `${header} (needed)` : header),
    noColumn: "– not in this sheet –",
    column: (letters, header) => (header === "" ? `column ${letters}` : `${letters}: ${header}`),
    examples: (values) => (values.length === 0 ? "this column is blank" : `such as ${quotedList(values)}`),
    sureness: (certainty, reason) =>
      `${{ certain: "Certain", likely: "Likely", guess: "A guess" }[certainty]}: ${reasons[reason]}`,
    otherFields: (count) => `${counted(count, "more column", "more columns")} of the template`,
    crosses: (columns) => `Take the crosses for each goal along: ${columns.join(", ")}`,
    leftOut: "Rows that do not count",
    proposal: {
      title: "Proposal for your columns",
      about:
        "This workbook has other headers than the template. See whether the proposal is right, and confirm it.",
      table: (table, sheet, headerRow) =>
        `${table}: sheet ${sheet}, headers in row ${formatNumber(headerRow)}`,
      counts: ({ certain, likely, guess, chosen }) =>
        listed([
          [certain, "certain"],
          [likely, "likely"],
          [guess, guess === 1 ? "guess" : "guesses"],
          [chosen, "chosen by you"],
        ]),
      missing: (headers) => `Not found: ${headers.join(", ")}.`,
      look: "Look at the columns",
      confirm: (tables) => `Confirm ${counted(tables, "table", "tables")}`,
    },
    save: "Keep",
    automatic: "Automatic again",
    note: "Your choice stays in this workbook. Nothing in your sheets changes.",
  },
  noActivities: "No sheet with activities was found yet. Point out above where they are.",
  allLinked: "Every activity has one core goal.",
  noGoals: "No sheet with goals was found yet. Point out above where they are.",
  turn: {
    title: "Next one",
    position: (position, total) => `${formatNumber(position)} of ${formatNumber(total)}`,
    proposal: "Proposal for the core goal",
    proposedBy: (words) =>
      `Proposed because of ${words.length === 1 ? "the word" : "the words"} ${quotedList(words)}. Nothing was filled in; you decide.`,
    because: {
      "core-now": "This goal is the core goal now.",
      "side-now": "This goal is a side goal now.",
      picked: "Chosen by you. Nothing was filled in yet.",
    },
    goTo: (place, activity) => `Go to ${place}, ${activity}`,
    several: "There is more than one core goal. Choose one; the others become side goals.",
    question: "If this activity did not contribute to this goal, would you be discontent?",
    answers: {
      core: "Yes, this is the core goal",
      side: "No, but it is a side goal",
      none: "No, this goal does not fit",
    },
    willWrite: (cell, from, to) => `${cell}: ${from} → ${to}`,
    other: "Choose another goal",
    later: "Later",
    noProposal: "No goal was found that resembles this.",
    noOtherProposal: "There is no other proposal. Choose a goal yourself, or leave it for later.",
    choose: "Choose a goal",
    search: "Search by code or word",
    noneFound: "No goal with these letters was found.",
    moreGoals: (count) => `And ${formatNumber(count)} more. Type more to search.`,
    otherProposals: "Other proposals for this activity",
    view: "View",
    viewGoal: (goal) => `View: ${goal}`,
    by: (words) => `because of ${quotedList(words)}`,
    cannotWrite:
      "The sheet has no column Kerndoel or Nevendoelen. Add them, or point out above where they are.",
  },
  open: {
    title: "Still to link",
    choose: "Choose",
    chooseFor: (activity) => `Choose for ${activity}`,
    severalGoals: (goals) => `${goals} core goals, choose one`,
    onlySideGoals: (goals) => `${counted(goals, "side goal", "side goals")}, no core goal`,
    noGoal: "no goal yet",
  },
  linked: {
    title: "Linked",
    change: "Change",
    changeFor: (activity) => `Change for ${activity}`,
    sideGoals: (goals) => counted(goals, "side goal", "side goals"),
  },
  more: (count) => `Show ${formatNumber(count)} more`,
  blank: "blank",
  nameless: "activity without a name",
  levels: {
    domain: "Domain",
    "life-area": "Life area",
    ambition: "Ambition",
    "societal-result": "Result",
    contribution: "Contribution",
  },
};
