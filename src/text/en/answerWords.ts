import type { AnswerKioskWords, AnswerLeaderWords, AnswerStartWords, AnswerWords } from "../AnswerWords";
import { quoted } from "../quoted";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const disagree = "Disagree";
const neither = "Neither agree nor disagree";
const agree = "Agree";
const five = ["Strongly disagree", disagree, neither, agree, "Strongly agree"];

const start: AnswerStartWords = {
  title: "Collect answers",
  lead: "Participants answer on this screen, one by one. We keep counts only: no names, no times, no row per person.",
  notChecked: "Not checked yet. Check the workbook first; after that you choose the activity here.",
  check: "Check",
  empty: {
    statements:
      "There is no sheet with statements yet. Insert the sheets Stellingen and Antwoorden and fill in the statements.",
    answers: "There is no sheet for the answers yet. Insert it; the statements are there already.",
    activities:
      "No activity has a statement yet. On the sheet Stellingen, fill in the code of the goal and the scale for each statement.",
  },
  insert: { statements: "Insert sheets", answers: "Insert sheet" },
  activity: "Activity",
  period: "Period",
  periodHint: "For example 2026, 2026-Q1 or 2026-03.",
  periodUnknown: "We do not understand this period. Type a year, like 2026, or a quarter, like 2026-Q1.",
  respondents: "Who answers?",
  respondentNames: {
    participants: "Participants",
    professionals: "Professionals",
    stakeholders: "People concerned",
  },
  questions: (count) => `${counted(count, "question", "questions")}, one a page`,
  scaleNames: {
    "five-point": "5 answers",
    "three-smileys": "3 smileys",
    "four-smileys": "4 smileys",
    "five-smileys": "5 smileys",
  },
  withoutFaces: "without smileys, because the statement is in the negative",
  withoutScale: (count) =>
    `${counted(count, "statement has", "statements have")} no scale and ${count === 1 ? "is" : "are"} not asked.`,
  code: "Code to stop",
  codeHint: "Choose at least 4 digits. Only with this code can somebody leave the questions.",
  codeTooShort: "Type at least 4 digits, without letters.",
  writes: "What we write",
  readyRows: (rows, sheet) => `We make ${counted(rows, "row", "rows")} ready on sheet ${sheet}, with zeros.`,
  countingRows: (rows, answers, sheet) =>
    `We add to what is there: sheet ${sheet}, ${rows.length === 1 ? "row" : "rows"} ${rows.map((row) => formatNumber(row)).join(", ")}. Now ${counted(answers, "answer", "answers")}.`,
  problems: "Solve this first",
  goodToKnow: "Good to know",
  limits: [
    "An add-in cannot lock the sheet beside it. Make this pane as wide as you can, or use a separate device.",
    "After each participant we add all answers of that participant at once. Where your organisation keeps old versions of the workbook, they show when the counts changed.",
    "Lost the code? Close the workbook and open it again. What was not saved by then is lost.",
  ],
  begin: "Begin",
  goTo: (place) => `Go to ${place}`,
};

const kiosk: AnswerKioskWords = {
  position: (question, questions) => `Question ${formatNumber(question)} of ${formatNumber(questions)}`,
  noAnswer: "I do not know, or not applicable",
  back: "Back",
  next: "Next",
  done: "Done",
  anonymous: "You answer without your name. We keep counts only.",
  chooseFirst: "Choose an answer first. You do not know? Then choose ‘I do not know, or not applicable’.",
  thanks: "Thank you",
  counted: "Your answers count. Your name is kept nowhere.",
  nextParticipant: "Next participant",
  stillThere: "Are you still there? In half a minute the questions begin again.",
  iAmHere: "I am still here",
  startedAgain: "The questions have begun again. What was not finished does not count.",
  forLeader: "For the team leader",
};

const leader: AnswerLeaderWords = {
  title: "For the team leader",
  code: "Type the code to stop",
  wrongCode: "This code is not right. Try again.",
  stop: "Stop",
  backToQuestions: "Back to the questions",
  halfWay: "If you stop now, who is half-way does not count.",
  notSaved: (answers) => `${counted(answers, "answer", "answers")} not saved yet`,
  retry: "Try again",
  saving: "Saving",
  stopAnyway: (answers) =>
    `Stop without ${answers === 1 ? "this answer" : `these ${formatNumber(answers)} answers`}`,
  stopped: (participants, sheet) =>
    participants === 0
      ? "Stopped. No answers were added."
      : `Stopped. The answers of ${counted(participants, "participant", "participants")} were added on sheet ${sheet}.`,
};

/** What the answer screen says in English. */
export const answerWords: AnswerWords = {
  answers: {
    "five-point": five,
    "three-smileys": [disagree, neither, agree],
    "four-smileys": ["Strongly disagree", disagree, agree, "Strongly agree"],
    "five-smileys": five,
  },
  start,
  kiosk,
  leader,
  problems: {
    "no-table": () => "The sheet with the answers was not found any more.",
    "no-column": ({ column }) => `Column ${quoted(column)} is missing. Add this column to the table.`,
    "row-twice": ({ row }) => `This row is about the same as row ${formatNumber(row)}. Join the two rows.`,
    "no-count": () => "This is not a count. Type a whole number, or 0.",
    "holds-formula": () => "This is a formula. We only add to numbers. Type the count.",
    "blank-count": () => "This cell is empty, and the other answers are filled in. Type the count, or 0.",
    "row-gone": ({ statement }) =>
      `The row of statement ${quoted(statement)} is not there any more. Put it back, or stop and begin again.`,
  },
};
