import type { CouncilWords, VerdictGroup } from "../CouncilWords";
import { comparedValues } from "../comparedValues";
import { inQuotes } from "../inQuotes";
import { nameOf } from "./agenda/indicatorInWords";
import { counted } from "./counted";
import { formatNumber, formatShare } from "./numbers";

/** What the page for the council says in English. */
export const councilWords: CouncilWords = {
  title: (year) => (year === null ? "For the council" : `For the council: ${year} on one page`),
  town: {
    heading: "Does it move in town?",
    count: (indicators) =>
      indicators === 1
        ? "We follow 1 indicator on residents."
        : `We follow ${formatNumber(indicators)} indicators on residents.`,
    none: "There is no indicator on residents. So we do not know whether anything changes in town.",
    group: (group, indicators, names) => {
      const more = indicators - names.length;
      const also = more === 0 ? "" : ` and ${formatNumber(more)} more`;
      const [one, many] = groups[group];
      return `${formatNumber(indicators)} ${indicators === 1 ? one : many}: ${names.join(", ")}${also}.`;
    },
    indicator: nameOf,
    indicatorWithValues: (indicator) => {
      const values = comparedValues(indicator, formatNumber);
      return values === null
        ? nameOf(indicator)
        : `${nameOf(indicator)} (${values.before.value} in ${values.before.period}, ${values.after.value} in ${values.after.period})`;
    },
  },
  experience: {
    heading: "What do participants say?",
    statement: ({ statement, code, experienced, direction, period }) => {
      const name = inQuotes(statement ?? code);
      if (experienced?.share == null) return `${name}: too few answers.`;
      const { share, answers, strength } = experienced;
      const behind = [
        `between ${formatShare(share.lower, 0)} and ${formatShare(share.upper, 0)}`,
        counted(answers, "answer", "answers"),
        ...(period === null ? [] : [period]),
        ...(strength === "indicative" ? ["an indication"] : []),
      ].join("; ");
      const agree = direction === "negative" ? "disagree with" : "agree with";
      const say = experienced.scale === "five-point" ? agree : "are positive at";
      return `${formatShare(share.value, 0)} ${say} ${name} (${behind}).`;
    },
    none: "We do not know yet: nothing was asked, or there are too few answers.",
    more: (statements) =>
      `And ${counted(statements, "more statement", "more statements")}: see the year report.`,
  },
  talk: {
    heading: "Reasons to talk",
    none: "The figures give no reason to talk now.",
    more: (reasons) => `And ${counted(reasons, "more reason", "more reasons")}: see the agenda.`,
  },
  story: {
    heading: "One story",
    none: "There is no story with consent yet.",
  },
  reach: {
    heading: "For context: how many people were reached",
    notAddedUp: "Do not add up these numbers: who takes part in more activities is counted more than once.",
    one: (
      { targetGroupDescription, targetGroup, goalDescription, goal },
      { short, ofTargetGroup, behind },
    ) => {
      const name = `${inQuotes(targetGroupDescription ?? targetGroup ?? goalDescription ?? goal)} (goal ${goal})`;
      const lowered = `${short.charAt(0).toLowerCase()}${short.slice(1)}`;
      const range = ofTargetGroup === null ? lowered : `${lowered} ${ofTargetGroup}`;
      return [`${name}: ${range}.`, ...behind].join(" ");
    },
    none: "How many people were reached cannot be said yet.",
    more: (ranges) =>
      `And ${counted(ranges, "more combination", "more combinations")} of goal and target group: see the year report.`,
  },
  notKnown: {
    heading: "What we are not sure of",
    questions: (questions) =>
      `We know too little about ${counted(questions, "point", "points")}. The agenda says what is needed for that.`,
    none: "There are no questions about measuring.",
    moreLimits: (limits) => `And ${counted(limits, "more point", "more points")}: see the year report.`,
  },
  where:
    "Source and method of each figure are in the year report and in the workbook, on the sheet Raadsblad.",
};

const groups: Readonly<Record<VerdictGroup, readonly [one: string, many: string]>> = {
  wanted: ["demonstrably moves the right way", "demonstrably move the right way"],
  unwanted: ["demonstrably moves the wrong way", "demonstrably move the wrong way"],
  tooLittle: ["moves, but less than agreed", "move, but less than agreed"],
  equal: ["has been shown not to move", "have been shown not to move"],
  maintained: ["is maintained, and that was the aim", "are maintained, and that was the aim"],
  notKnown: ["cannot be told (too few data)", "cannot be told (too few data)"],
  notYet: ["cannot be assessed or compared yet", "cannot be assessed or compared yet"],
};
