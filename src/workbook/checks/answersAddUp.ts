import { codeKey } from "../../domain/codes/codeKey";
import { scales } from "../../domain/experience/scales";
import type { Period } from "../../domain/period";
import type { AnswersOfRow } from "../answersOfRecords";
import { answerFields, answersOfRecords } from "../answersOfRecords";
import type { Occurrence } from "../findings";
import type { Activity, Assignment, FoundTable, WorkbookRecords } from "../records";
import type { AnswerRow } from "../records/experienceRecords";
import { tableContract } from "../template";
import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

type Answers = FoundTable<AnswerRow>;

/**
 * E02: every answer of the scale has its number and no other answer has, and no more people answered than were invited
 * or took part. A row in which nothing is filled in yet is not wrong.
 */
export const answersAddUp: Check = ({ records }) => {
  const table = records.answers;
  if (table === null) return [];
  const participants = participantsByActivity(records);
  return answersOfRecords(records).flatMap((answers) => {
    switch (answers.state) {
      case "incomplete":
        return incomplete(answers, table);
      case "outside-scale":
        return outsideScale(answers, table);
      case "more-than-invited":
        return moreThanInvited(answers, table);
      case "complete":
        return moreThanParticipants(answers, table, participants, records.assignment);
      case "blank":
        return [];
    }
  });
};

/** What could not be read or says why it has no number, and a required column that is not there, are other findings. */
function incomplete(answers: AnswersOfRow, table: Answers): Occurrence[] {
  const field = answerFields
    .slice(0, scales[answers.scale].answers)
    .find((one) => isLeftBlank(table, answers.row, one) && answers.row.states[one] === undefined);
  const missing = field ?? answerFields.find((one) => isWithoutColumn(answers, table, one));
  if (missing === undefined || (field === undefined && isRequired(missing))) return [];
  const facts = { ...about(answers), answer: headerOf(missing), scale: answers.scale };
  return [{ cause: "answers-incomplete", ...at(answers, table, missing), facts, group: "" }];
}

function isWithoutColumn(
  { scale }: AnswersOfRow,
  table: Answers,
  field: (typeof answerFields)[number],
): boolean {
  return answerFields.indexOf(field) < scales[scale].answers && table.columns[field] === undefined;
}

function outsideScale(answers: AnswersOfRow, table: Answers): Occurrence[] {
  const { scale, row } = answers;
  const field = answerFields.slice(scales[scale].answers).find((one) => row[one] !== null);
  if (field === undefined) return [];
  const facts = { ...about(answers), answer: headerOf(field), scale };
  return [{ cause: "answer-outside-scale", ...at(answers, table, field), facts, group: "" }];
}

function moreThanInvited(answers: AnswersOfRow, table: Answers): Occurrence[] {
  const { row } = answers;
  const persons = answers.answers + (row.noAnswer ?? 0);
  const facts = { ...about(answers), persons, invited: row.invited ?? 0 };
  return [{ cause: "more-answers-than-invited", ...at(answers, table, "invited"), facts, group: "" }];
}

/** Only of the period of the report: the number of participants is about that one. */
function moreThanParticipants(
  answers: AnswersOfRow,
  table: Answers,
  participantsOf: ReadonlyMap<string, number | null>,
  assignment: Assignment,
): Occurrence[] {
  const participants = participantsOf.get(codeKey(answers.row.activity ?? "")) ?? null;
  const persons = answers.answers;
  if (participants === null || persons <= participants) return [];
  if (answers.respondents !== "participants" || !isInReport(answers.row.period, assignment)) return [];
  const facts = { ...about(answers), answers: persons, participants };
  return [{ cause: "more-answers-than-participants", ...at(answers, table, "activity"), facts, group: "" }];
}

/** Where persons were counted; not of an activity that stands there twice, for then nobody knows which is meant. */
function participantsByActivity({ activities }: WorkbookRecords): Map<string, number | null> {
  const participants = new Map<string, number | null>();
  for (const activity of activities?.rows ?? []) {
    const key = codeKey(activity.code ?? "");
    participants.set(key, participants.has(key) ? null : personsIn(activity));
  }
  return participants;
}

function personsIn({ count, countingUnit }: Activity): number | null {
  return countingUnit === "participants" || countingUnit === "unique-persons" ? count : null;
}

function isInReport(period: Period | null, { reportingYear }: Assignment): boolean {
  if (period === null || reportingYear === null) return true;
  const january = reportingYear * 12;
  return period.firstMonth < january + 12 && period.firstMonth + period.months > january;
}

function about({ row, statement }: AnswersOfRow): { activity: string | null; statement: string } {
  return { activity: row.activity, statement: statement.code ?? "" };
}

function at({ row }: AnswersOfRow, table: Answers, field: string): Pick<Occurrence, "table" | "place"> {
  return { table: "answers", place: placeOf(table, row.row, field) };
}

function isRequired(field: (typeof answerFields)[number]): boolean {
  return tableContract("answers").fields[field]?.required === true;
}

function headerOf(field: (typeof answerFields)[number]): string {
  return tableContract("answers").fields[field]?.header ?? field;
}
