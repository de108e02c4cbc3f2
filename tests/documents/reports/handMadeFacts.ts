import type { Reason, Verdict } from "../../../src/domain/movement/judgement";
import { yearPeriod } from "../../../src/domain/period";
import type { ConversationFacts } from "../../../src/report/conversation/ConversationFacts";
import type { GoalName } from "../../../src/report/conversation/GoalName";
import type { GoalPage } from "../../../src/report/conversation/GoalPage";
import type { MeasuringQuestion, QuestionFacts } from "../../../src/report/conversation/MeasuringQuestion";
import type { ChanceAnswer, ReasonFacts, ReasonToTalk } from "../../../src/report/conversation/ReasonToTalk";
import type { Talk, TalkNotes } from "../../../src/report/conversation/Talk";
import type { ConversationPoint } from "../../../src/report/ConversationReport";
import type { StatementExperience } from "../../../src/report/ExperienceReport";
import type { GoalReach, IndicatorReport } from "../../../src/report/report";

// Facts written by hand, so that every code and every answer can be met without a workbook that happens to lead to it.

export const goal: GoalName = { code: "S1.1", description: "Meer inwoners hebben een netwerk" };

export const silence: Talk = { now: [], earlier: [] };

/** What people wrote; open and of the agenda of 2025 unless said otherwise. */
export function notes(said: Partial<TalkNotes>): TalkNotes {
  const blank = { explanation: null, answer: null, agreed: null, who: null, when: null, status: null };
  return { ...blank, year: 2025, source: "agenda", isOpen: true, ...said };
}

/**
 * An indicator measured in 2022 and 2023 with 2,300 persons: 48% twice, so that with a margin of 3 points it is shown to be
 * equal. Intervals: Newcombe, as published for 1104/2300 twice (95% ± 2.89, 90% ± 2.42; stability takes 4,758).
 */
export function indicator(
  verdict: Verdict,
  { code = "CONTACT", reason = "within-margin" as Reason, margin = 3, personsNeeded = 4758 } = {},
): IndicatorReport {
  const point = (year: number) =>
    ({
      period: String(year),
      at: yearPeriod(year),
      value: 48,
      interval95: { lower: 45.96, upper: 50.04 },
      persons: 2300,
      status: "final",
      breakBefore: null,
      suppressed: false,
      row: year,
    }) as const;
  return {
    code,
    name: `wil meer contacten ${code}`,
    goal: goal.code,
    population: "residents",
    kind: "share",
    norm: "lower",
    area: null,
    latest: { period: "2023", value: 48, persons: 2300 },
    measurements: [point(2022), point(2023)],
    margin,
    targetValue: 45,
    targetYear: 2027,
    expectedChangePerYear: null,
    source: "Inwonerpeiling",
    instrument: null,
    method: { interval: "wilson", change: "proportions", designEffect: "assumed-1" },
    judgement: {
      verdict,
      reason,
      compared: { from: yearPeriod(2022), to: yearPeriod(2023) },
      change: 0,
      interval95: { lower: -2.89, upper: 2.89 },
      interval90: { lower: -2.42, upper: 2.42 },
      margin,
      marginProvable: reason !== "margin-not-provable",
      personsNeeded,
      sizeUncertain: false,
      followUp: "reason-to-talk",
      otherBasis: null,
      trend: null,
      chart: null,
    },
  };
}

/** 1,200 and 900 visits to two activities, of 80,000 people: from 1.5% to 2.6%. */
export function reach(changes: Partial<GoalReach> = {}): GoalReach {
  const activity = { code: "A", name: "Inloop", unit: "visits", count: 1200, place } as const;
  return {
    goal: goal.code,
    goalDescription: goal.description,
    targetGroup: "G1",
    targetGroupDescription: "wil meer contacten",
    size: 80000,
    sizeLower: 80000,
    sizeUpper: 80000,
    source: "Inwonerpeiling",
    referenceDate: "2023-01-01",
    persons: { lower: 1200, upper: 2100, exact: false, activitiesCounted: 2, activitiesNotCounted: 0 },
    cappedByTarget: false,
    shareAtSize: { lower: 0.015, upper: 0.02625 },
    share: { lower: 0.015, upper: 0.02625 },
    activities: [activity, { ...activity, code: "B", count: 900 }],
    largest: activity,
    reason: null,
    missing: null,
    spread: null,
    ...changes,
  };
}

export const place = { sheet: "Activiteiten", row: 4, column: 3 };

/** 41 of 52 agree: 79%, Wilson from 66% to 88% (the example of the method). */
export function statement(changes: Partial<StatementExperience> = {}): StatementExperience {
  return {
    code: "S1",
    statement: "Ik heb meer mensen leren kennen",
    criterion: "goal-attainment",
    scale: "five-point",
    direction: "positive",
    respondents: "participants",
    period: "2025",
    isLatest: true,
    activities: 1,
    experienced: {
      scale: "five-point",
      strength: "shown",
      answers: 52,
      positive: 41,
      share: { value: 41 / 52, lower: 0.6597, upper: 0.8776, confidence: 0.95, method: "wilson-score" },
      distribution: [2 / 52, 3 / 52, 6 / 52, 21 / 52, 20 / 52],
      noAnswer: null,
      response: null,
    },
    rowsNotCounted: { incomplete: 0, outsideScale: 0, moreThanInvited: 0 },
    ...changes,
  };
}

export function point(changes: Partial<ConversationPoint> = {}): ConversationPoint {
  return {
    row: 2,
    topic: "jongeren",
    about: null,
    observation: "jongeren komen weinig",
    possibleExplanation: null,
    answer: null,
    followUp: null,
    who: null,
    when: null,
    status: null,
    isOpen: true,
    year: 2024,
    development: null,
    consequence: null,
    ...changes,
  };
}

export function page(changes: Partial<GoalPage> = {}): GoalPage {
  return {
    goal,
    level: "Maatschappelijk resultaat",
    path: [],
    contributions: [],
    activities: [],
    targetGroups: [],
    agreements: null,
    reach: [],
    statements: [],
    criteriaMissing: [],
    otherThanMeant: [],
    participants: [],
    town: [],
    besideOthers: [],
    stories: [],
    storiesHeldBack: 0,
    points: [],
    earlierPoints: [],
    missing: [],
    ...changes,
  };
}

export function facts(changes: Partial<ConversationFacts> = {}): ConversationFacts {
  return {
    subject: { municipality: "Haarlem", provider: "Buurts", reportingYear: 2025 },
    period: { from: "2025-01-01", to: "2025-12-31" },
    legalBasis: null,
    view: { kind: "whole" },
    providers: ["Buurts"],
    minimum: 10,
    pages: [],
    emptyGoals: [],
    withoutGoal: [],
    themes: [],
    reasons: [],
    questions: [],
    developments: [],
    besideOthers: [],
    trajectories: null,
    scales: [],
    shifts: [],
    costs: null,
    comparisons: 0,
    expectedFalseFlags: 0,
    limits: [],
    ...changes,
  };
}

const indicatorReason: ReasonFacts["indicator"] = { indicator: indicator("not-moving") };

/** The facts of every reason there is. */
export const reasonFacts: ReasonFacts = {
  indicator: indicatorReason,
  "group-under-represented": {
    // 6% of the participants and 12% of the target group, of 300 people whose group is known.
    group: {
      name: "Laaggeletterden",
      participants: 18,
      share: 0.06,
      targetShare: 0.12,
      index: 50,
      expectedIndex: { lower: 69, upper: 131 },
      verdict: "under-represented",
    },
    targetGroup: "Jongeren",
    participantsKnown: 300,
  },
  "agreement-not-kept": {
    item: {
      activity: "A-04",
      name: "Avondaanbod",
      agreement: "in 4 wijken",
      status: "partly",
      explanation: "Schalkwijk start in maart",
    },
  },
  "other-than-meant": {
    activity: {
      activity: "A-07",
      name: "Taalcafé",
      period: "2025",
      core: {
        goal: "S1.1",
        goalDescription: null,
        statement: "S1",
        text: "beter Nederlands",
        experienced: null,
      },
      sides: [],
      signal: "reaches-something-else",
      reason: "core-lower",
    },
  },
  "differs-from-others": {
    comparison: {
      indicator: "CONTACT",
      name: "wil meer contacten",
      area: null,
      others: "municipality",
      names: ["Zaanstad", "Almere"],
      namesLeftOut: [],
      smallGroupsLeftOut: 0,
      ownLeftOut: false,
      from: "2022",
      to: "2023",
      change: { own: 0, others: -4, difference: 4, interval95: { lower: 1, upper: 7 } },
      reason: null,
      funnel: null,
    },
  },
  "still-open": { point: point() },
};

export const chanceOfReason: Readonly<Record<keyof ReasonFacts, ChanceAnswer>> = {
  indicator: "shown-equal",
  "group-under-represented": "beyond-chance",
  "agreement-not-kept": "counted",
  "other-than-meant": "beyond-chance",
  "differs-from-others": "beyond-chance",
  "still-open": "not-known",
};

/** One reason of each kind, in the order of their codes above. */
export function everyReason(talk: Talk = silence): ReasonToTalk[] {
  return (Object.keys(reasonFacts) as (keyof ReasonFacts)[]).map(
    (code) =>
      ({
        code,
        facts: reasonFacts[code],
        key: `reason ${code}`,
        goal,
        chance: chanceOfReason[code],
        talk,
      }) as ReasonToTalk,
  );
}

/** The facts of every question there is. */
export const questionFacts: QuestionFacts = {
  // A margin of 2 points takes 10,705 persons.
  indicator: {
    indicator: indicator("cannot-tell", { reason: "margin-not-provable", margin: 2, personsNeeded: 10705 }),
  },
  "reach-missing": { reach: reach({ reason: "unit-missing", missing: place, persons: null, share: null }) },
  "reach-bounded": { reach: reach() },
  "spread-unknown": { reach: reach(), reason: "shares-missing" },
  "too-few-answers": { statement: statement({ experienced: null }) },
  "criteria-missing": { criteria: ["usefulness", "satisfaction"] },
  "level-missing": { level: "town" },
};

export function everyQuestion(talk: Talk = silence): MeasuringQuestion[] {
  return (Object.keys(questionFacts) as (keyof QuestionFacts)[]).map(
    (code) =>
      ({ code, facts: questionFacts[code], key: `question ${code}`, goal, talk }) as MeasuringQuestion,
  );
}
