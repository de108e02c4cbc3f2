import type { CoreSignalReason } from "../../domain/experience/coreAgainstSide";
import type { ExperiencedShare } from "../../domain/experience/experiencedShare";
import type { StatementDirection } from "../../domain/experience/StatementDirection";
import type {
  ActivityExperience,
  StatementExperience,
  StatementOfActivity,
} from "../../report/ExperienceReport";
import type { ExperienceSentences } from "../ExperienceSentences";
import { counted } from "./counted";
import { criterionNames, respondentNames } from "./experienceWords";
import { formatNumber, formatPoints, formatShare } from "./numbers";

/** What we say in English about what people experience. */
export const experienceSentences: ExperienceSentences = {
  heading: "Perceived contribution",
  statement: ({ code, statement, criterion, respondents }) => {
    const name = statement === null ? `Statement ${code}` : `‘${statement}’`;
    const about = [
      ...(criterion === null ? [] : [criterionNames[criterion]]),
      ...(respondents === "participants" ? [] : [respondentNames[respondents]]),
    ];
    return about.length === 0 ? name : `${name} (${about.join(", ")})`;
  },
  answered,
  rowsNotCounted: (rows) => {
    const why = [
      ...partOf(rows.incomplete, "incomplete"),
      ...partOf(rows.outsideScale, "outside the scale"),
      ...partOf(rows.moreThanInvited, "with more answers than invited"),
      ...partOf(rows.statementUnknown, "without a known statement or scale"),
    ];
    return why.length === 0 ? null : `Rows of sheet Antwoorden that do not count: ${why.join(", ")}.`;
  },
  core: (statement) => `Meant: ${shareOfActivity(statement)}`,
  side: (statement) => `Also asked: ${shareOfActivity(statement)}`,
  coreAgainstSide: (activity) => signals[activity.reason](activity),
  method:
    "Perceived contribution is what people say themselves. That their change belongs to the activity is plausible, not certain.",
};

const partOf = (count: number, name: string): string[] =>
  count === 0 ? [] : [`${formatNumber(count)} ${name}`];

function answered(statement: StatementExperience): string[] {
  const { experienced, direction, scale } = statement;
  if (experienced === null || experienced.answers === 0) {
    return [scale === null ? "The scale is not known." : "No answers that count yet."];
  }
  const counts = [
    counted(experienced.answers, "answer", "answers"),
    ...(statement.activities > 1 ? [`${formatNumber(statement.activities)} activities together`] : []),
    ...(statement.period === null ? [] : [statement.period]),
  ].join(", ");
  const details = [...distributionInWords(experienced), ...responseInWords(experienced)];
  return [
    `${shareInWords(experienced, direction)} ${counts}.`,
    ...(details.length === 0 ? [] : [details.join(" ")]),
  ];
}

function distributionInWords({ distribution }: ExperiencedShare): string[] {
  if (distribution === null) return [];
  return [`From low to high: ${distribution.map((share) => formatShare(share, 0)).join(", ")}.`];
}

const agreed: Readonly<Record<StatementDirection, string>> = { positive: "agree", negative: "disagree" };

function shareInWords({ share, strength }: ExperiencedShare, direction: StatementDirection): string {
  if (share === null) return "Too few answers for a share:";
  const value = formatShare(share.value, 0);
  const bounds = `between ${formatShare(share.lower, 0)} and ${formatShare(share.upper, 0)}`;
  const sentence = `${value} ${agreed[direction]} (${bounds}):`;
  return strength === "indicative" ? `Indicative: ${sentence}` : sentence;
}

function responseInWords({ response, noAnswer }: ExperiencedShare): string[] {
  const low = response?.isLow === true ? ", which is low" : "";
  return [
    ...(response === null ? [] : [`Response ${formatShare(response.share, 0)}${low}.`]),
    ...(noAnswer === null || noAnswer.persons === 0 ? [] : [`No answer: ${formatNumber(noAnswer.persons)}.`]),
    ...(noAnswer?.isLarge === true ? ["That is a lot: does the statement fit those you asked?"] : []),
  ];
}

function shareOfActivity({ statement, text, experienced }: StatementOfActivity): string {
  const name = text === null ? `statement ${statement}` : `‘${text}’`;
  if (experienced === null) return `${name}. Without a share, to protect a small group.`;
  const { share, answers } = experienced;
  const behind = counted(answers, "answer", "answers");
  return share === null
    ? `${name}: ${behind}, too few for a share.`
    : `${name}: ${formatShare(share.value, 0)} favourable, ${behind}.`;
}

const signals: Readonly<Record<CoreSignalReason, (activity: ActivityExperience) => string>> = {
  "core-lower": ({ sides }) => {
    const found = sides.find(({ signal }) => signal === "reaches-something-else")?.difference ?? null;
    const size =
      found === null
        ? ""
        : ` (difference between ${formatNumber(100 * found.lower, 0)} and ${formatPoints(100 * found.upper, 0)})`;
    return `The side goal is experienced more strongly than the core goal${size}. Discuss whether the activity does what it is meant for.`;
  },
  "core-not-lower": () => "No side goal is experienced more strongly than the core goal.",
  "interval-includes-zero": () => "The side goal is higher, but that may be chance.",
  "too-few-answers": () => "Too few answers to compare: that takes 30 for each.",
  "scales-differ": () => "The scales differ, so they cannot be compared.",
  "no-side-statement": () => "There is no statement on a side goal.",
};
