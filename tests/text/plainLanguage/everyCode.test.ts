import { composeReport } from "../../../src/documents/reports/composeReport";
import { reportKinds } from "../../../src/report/conversation/ReportKind";
import type { ConversationFacts } from "../../../src/report/conversation/ConversationFacts";
import type { LimitFacts, ReportLimit } from "../../../src/report/conversation/ReportLimit";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { factsOf, indicatorOf, pageOf, reachOf, statementOf } from "../../documents/reports/factsInTests";
import { everyQuestion, everyReason, notes } from "../../documents/reports/handMadeFacts";
import type { SaidText } from "../../documents/reports/sentencesOf";
import { sentencesOf } from "../../documents/reports/sentencesOf";
import { judgedCases } from "../judgementsOfEachReason";
import { averageWords, complaintsAbout, mostWordsOnAverage } from "./plainLanguage";

const limitFacts: { readonly [Code in keyof LimitFacts]: LimitFacts[Code] } = {
  "no-goals": {},
  "no-activities": {},
  "no-indicators": {},
  "one-measurement": { indicators: 3 },
  "all-suppressed": { minimum: 10 },
  "some-suppressed": { minimum: 10, numbers: 5 },
  "periods-contradict": { from: "2025-12-31", to: "2025-01-01", reportingYear: 2024 },
  "measurements-elsewhere": { latest: "2019", reportingYear: 2025 },
  "errors-in-workbook": { errors: 1 },
  "tables-of-nobody": { tables: ["shifts", "transitions"] },
  "talk-of-others": {},
  "provider-unknown": { provider: "Tom", known: ["Buurts"] },
};

const said = notes({ explanation: "De post kwam laat.", answer: "Ja.", agreed: "Bellen.", who: "Buurts" });
const talks = [
  { now: [], earlier: [] },
  { now: [said], earlier: [notes({ year: 2024, answer: "Nee." })] },
];

/** Every verdict and reason on a page of its own; every level missing on the last. */
const pages = [
  ...judgedCases.map(({ judgement }, index) =>
    pageOf({
      goal: { code: `G${index}`, description: "Meer contact" },
      reach: [reachOf()],
      statements: [statementOf()],
      town: [indicatorOf({ judgement })],
      participants: [indicatorOf({ judgement, population: "participants" })],
      missing: ["agreement"],
    }),
  ),
  pageOf(),
];

const cases: readonly (readonly [string, Partial<ConversationFacts>])[] = [
  ["nothing at all", {}],
  ["every verdict", { pages, comparisons: 8, expectedFalseFlags: 0.4 }],
  [
    "every limit",
    { limits: Object.entries(limitFacts).map(([code, facts]) => ({ code, facts }) as ReportLimit) },
  ],
  [
    "every reason and every question, before and after the conversation",
    { reasons: talks.flatMap(everyReason), questions: talks.flatMap(everyQuestion), pages: [pageOf()] },
  ],
  [
    "goals without anything, in the view of one provider",
    {
      emptyGoals: [{ code: "S9", description: null }],
      view: { kind: "provider", provider: "Buurts" },
      legalBasis: "Wmo 2015",
    },
  ],
];

describe.each(cases)("reports with %s", (_, facts) => {
  it.each(["nl", "en"] as const)("are plain language in %s", (language) => {
    const texts: SaidText[] = reportKinds.flatMap((kind) =>
      sentencesOf(
        composeReport(factsOf(facts), kind, sentencesIn(language), {
          version: "0.2.0",
          time: "31-01-2026 09:05",
          file: "werkmap.xlsx",
        }),
      ).map((one) => ({ ...one, where: `${kind} › ${one.where}` })),
    );
    expect([...new Set(texts.flatMap((one) => complaintsAbout(one, language)))]).toEqual([]);
    expect(averageWords(texts)).toBeLessThanOrEqual(mostWordsOnAverage);
  });
});
