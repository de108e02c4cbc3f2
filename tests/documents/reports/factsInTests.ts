import { experiencedShare } from "../../../src/domain/experience/experiencedShare";
import type { ConversationFacts } from "../../../src/report/conversation/ConversationFacts";
import type { GoalPage } from "../../../src/report/conversation/GoalPage";
import type { StatementExperience } from "../../../src/report/ExperienceReport";
import type { GoalReach, IndicatorReport, MeasuredPoint } from "../../../src/report/report";
import { yearPeriod } from "../../../src/domain/period";
import { judgedCases } from "../../text/judgementsOfEachReason";

/** Facts by hand: a workbook about which nothing is known, and what is known of it in a test. */
export const factsOf = (known: Partial<ConversationFacts> = {}): ConversationFacts => ({
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
  ...known,
});

export const pageOf = (known: Partial<GoalPage> = {}): GoalPage => ({
  goal: { code: "S1.1", description: "Meer inwoners hebben een netwerk in de buurt" },
  level: "Maatschappelijk resultaat",
  path: [
    { code: "D1", description: "Meekomen" },
    { code: "S1", description: "Samenleven" },
  ],
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
  missing: ["agreement", "reach", "experience", "town"],
  ...known,
});

/** Haarlem: 1,200 to 3,400 of 80,000 persons, which is 1.5% to 4.25%. */
export const reachOf = (known: Partial<GoalReach> = {}): GoalReach => ({
  goal: "S1.1",
  goalDescription: "Meer inwoners hebben een netwerk in de buurt",
  targetGroup: "D1",
  targetGroupDescription: "Inwoners die hun netwerk willen versterken",
  size: 80000,
  sizeLower: 80000,
  sizeUpper: 80000,
  source: "Inwonerpeiling",
  referenceDate: "2023-01-01",
  persons: { lower: 1200, upper: 3400, exact: false, activitiesCounted: 5, activitiesNotCounted: 0 },
  cappedByTarget: false,
  shareAtSize: { lower: 0.015, upper: 0.0425 },
  share: { lower: 0.015, upper: 0.0425 },
  activities: [],
  largest: null,
  reason: null,
  missing: null,
  spread: null,
  ...known,
});

/** 41 of 52 positive answers: Wilson 66% to 88%, the worked example of the docstring of experiencedShare. */
export const statementOf = (known: Partial<StatementExperience> = {}): StatementExperience => ({
  code: "ST1",
  statement: "Ik heb meer mensen leren kennen",
  criterion: "goal-attainment",
  scale: "five-point",
  direction: "positive",
  respondents: "participants",
  period: "2025",
  isLatest: true,
  activities: 1,
  experienced: experiencedShare(
    { counts: [2, 3, 6, 21, 20], noAnswer: null, invited: 80 },
    "five-point",
    "positive",
  ),
  rowsNotCounted: { incomplete: 0, outsideScale: 0, moreThanInvited: 0 },
  ...known,
});

const pointOf = (year: number, value: number, known: Partial<MeasuredPoint> = {}): MeasuredPoint => ({
  period: String(year),
  at: yearPeriod(year),
  value,
  interval95: { lower: value - 2, upper: value + 2 },
  persons: 2300,
  status: "final",
  breakBefore: null,
  suppressed: false,
  row: year - 2000,
  ...known,
});

/** Fixture V3: 48% of 2,300 twice with a margin of 2 points, which those numbers cannot show. */
export const indicatorOf = (known: Partial<IndicatorReport> = {}): IndicatorReport => ({
  code: "I-01",
  name: "Aandeel dat meer contacten wil",
  goal: "S1.1",
  population: "residents",
  kind: "share",
  norm: "lower",
  area: null,
  latest: { period: "2023", value: 48, persons: 2300 },
  measurements: [pointOf(2022, 48), pointOf(2023, 48)],
  margin: 2,
  targetValue: null,
  targetYear: null,
  expectedChangePerYear: null,
  source: "Inwonerpeiling",
  instrument: null,
  method: { interval: "wilson", change: "proportions", designEffect: "assumed-1" },
  judgement: judgementOf("V3 margin not provable"),
  ...known,
});

export function judgementOf(what: string): IndicatorReport["judgement"] {
  const found = judgedCases.find((one) => one.what === what);
  if (found === undefined) throw new Error(`no such case: ${what}`);
  return found.judgement;
}
