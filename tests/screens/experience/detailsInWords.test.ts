import { experiencedShare } from "../../../src/domain/experience/experiencedShare";
import type { StatementExperience } from "../../../src/report/ExperienceReport";
import { detailsInWords } from "../../../src/screens/experience/detailsInWords";
import { statementsTogether } from "../../../src/screens/experience/statementsTogether";
import { answerWordsIn } from "../../../src/text/answerWordsIn";
import { experienceWordsIn } from "../../../src/text/experienceWordsIn";
import { sentencesIn } from "../../../src/text/sentencesIn";

const { screen: words, distribution } = experienceWordsIn("nl");
const say = {
  words,
  distribution,
  respondentNames: answerWordsIn("nl").start.respondentNames,
  formatShare: sentencesIn("nl").numbers.formatShare,
};

function asked(period: string, counts: readonly number[], parts: Partial<StatementExperience> = {}) {
  const statement: StatementExperience = {
    code: "ST1",
    statement: "Door dit ken ik meer mensen",
    criterion: "goal-attainment",
    scale: "five-point",
    direction: "positive",
    respondents: "participants",
    period,
    isLatest: false,
    activities: 1,
    experienced: experiencedShare({ counts, noAnswer: 0, invited: null }, "five-point", "positive"),
    rowsNotCounted: { incomplete: 0, outsideScale: 0, moreThanInvited: 0 },
  };
  return { ...statement, ...parts };
}
const worked = asked("2025", [2, 3, 6, 24, 17], { isLatest: true });

test("the counts are those of the picture, with the share of each, and the answers that count as agreeing", () => {
  const said = detailsInWords({ latest: worked, earlier: [] }, 10, say);
  const names = distribution.answers["five-point"];
  expect(said?.answers?.counts).toEqual([
    `${names[0] ?? ""}: 2 (4%)`,
    `${names[1] ?? ""}: 3 (6%)`,
    `${names[2] ?? ""}: 6 (12%)`,
    `${names[3] ?? ""}: 24 (46%)`,
    `${names[4] ?? ""}: 17 (33%)`,
  ]);
  expect(said?.answers?.method).toBe(words.details.method(["Mee eens", "Helemaal mee eens"], "positive"));
});

test("earlier periods have their range, or only their number where there are too few", () => {
  const earlier = [asked("2023", [0, 1, 1, 3, 4]), asked("2024", [2, 3, 6, 24, 17])];
  const said = detailsInWords({ latest: worked, earlier }, 10, say);
  expect(said?.earlier[0]).toBe(`2023: ${words.statement.tooFew(9, 10)}`);
  expect(said?.earlier[1]).toContain("2024: tussen 66% en 88%");
  expect(said?.earlier).toHaveLength(2);
});

test("where nobody answered, or too few did, there is nothing to open", () => {
  expect(detailsInWords({ latest: asked("2025", [0, 1, 1, 3, 4]), earlier: [] }, 10, say)).toBeNull();
  const nobody = asked("2025", [0, 0, 0, 0, 0], { experienced: null });
  expect(detailsInWords({ latest: nobody, earlier: [] }, 10, say)).toBeNull();
});

test("periods of one statement come together; professionals and other statements stay apart", () => {
  const before = asked("2024", [2, 3, 6, 24, 17]);
  const professionals = asked("2025", [2, 3, 6, 24, 17], { respondents: "professionals", isLatest: true });
  const other = asked("2025", [2, 3, 6, 24, 17], { code: "ST2", isLatest: true });
  const together = statementsTogether([before, worked, professionals, other]);
  expect(together.map(({ latest, earlier }) => [latest.code, latest.respondents, earlier.length])).toEqual([
    ["ST1", "participants", 1],
    ["ST1", "professionals", 0],
    ["ST2", "participants", 0],
  ]);
});
