import fc from "fast-check";
import type {
  ConfirmedGoal,
  GoalToSuggest,
} from "../../../../src/domain/goals/suggestCoreGoals/GoalToSuggest";
import { learnCoreGoals } from "../../../../src/domain/goals/suggestCoreGoals/learnCoreGoals";
import { suggestCoreGoals } from "../../../../src/domain/goals/suggestCoreGoals/suggestCoreGoals";
import { plainLanguage } from "./plainLanguage";

const goal = (code: string, description: string, ...descriptionsAbove: readonly string[]): GoalToSuggest =>
  Object.freeze({ code, description, descriptionsAbove: Object.freeze(descriptionsAbove) });

const suggested = (
  text: string,
  goals: readonly GoalToSuggest[],
  confirmed: readonly ConfirmedGoal[] = [],
  most = 9,
) =>
  suggestCoreGoals(text, learnCoreGoals(Object.freeze(goals), Object.freeze(confirmed), plainLanguage), most);

const two = [goal("D1", "sport"), goal("D2", "taal")];

describe("the score, by hand from the formula (McCallum & Nigam 1998, equations 5 and 6)", () => {
  it("of a word of one of two goals: (2 + 1) ÷ (2 + 2) against (0 + 1) ÷ (2 + 2) is 3/4", () => {
    expect(suggested("Sport!", two)).toEqual([
      { goal: "D1", score: expect.closeTo(3 / 4, 12), words: ["Sport"] },
    ]);
  });

  it("of a word that only a confirmed activity has: 2 × 2/6 against 1 × 1/5 is 10/13", () => {
    const found = suggested("zwemmen", two, [{ text: "zwemmen", goal: "D1" }]);
    expect(found).toEqual([{ goal: "D1", score: expect.closeTo(10 / 13, 12), words: ["zwemmen"] }]);
  });

  it("counts a word of a goal itself twice a word of what stands above it: 2/5 against 1/4", () => {
    const goals = [goal("D1", "sport", "fit"), goal("D2", "taal")];
    // Of D1: sport 2, fit 1; of D2: taal 2. Three terms.
    expect(suggested("fit", goals)[0]?.score).toBeCloseTo(2 / 6 / (2 / 6 + 1 / 5), 12);
    expect(suggested("sport", goals)[0]?.score).toBeCloseTo(3 / 6 / (3 / 6 + 1 / 5), 12);
  });

  it("counts a term once, however often a text has it", () => {
    expect(suggested("sport en SPORT, sport", two)[0]?.score).toBeCloseTo(3 / 4, 12);
    const confirmed = { text: "zwemmen zwemmen Zwemmen", goal: "D1" };
    expect(suggested("zwemmen", two, [confirmed])[0]?.score).toBeCloseTo(10 / 13, 12);
  });

  it("multiplies over the words: 3/4 × 3/4 against 1/4 × 1/4 is 9/10", () => {
    const goals = [goal("D1", "sport"), goal("D2", "taal")];
    const both = suggested("sport taal", goals);
    expect(both.map(({ goal: code, score }) => [code, score])).toEqual([
      ["D1", expect.closeTo(1 / 2, 12)],
      ["D2", expect.closeTo(1 / 2, 12)],
    ]);
    const longer = [goal("D1", "sport fit"), goal("D2", "taal les")];
    // Sizes 4 and 4, four terms: 3/8 × 3/8 against 1/8 × 1/8.
    expect(suggested("sport fit", longer)[0]?.score).toBeCloseTo(9 / 10, 12);
  });

  it("stays a number for a text of a thousand words: (3/3001)^1000 against (1/1003)^1000", () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      [...String(index + 1000)].map((digit) => "bcdfghjklm"[Number(digit)]).join(""),
    ).join(" ");
    const [best] = suggested(many, [goal("D1", many), goal("D2", "taal")]);
    expect(best?.goal).toBe("D1");
    expect(best?.score).toBeCloseTo(1 / (1 + (3001 / 3009) ** 1000), 9);
  });
});

describe("what is proposed", () => {
  it("is nothing where no word is known", () => {
    expect(suggested("Sweet Store", two)).toEqual([]);
    expect(suggested("", two)).toEqual([]);
    expect(suggested("sport", [])).toEqual([]);
  });

  it("names the words that speak for a goal, as they are written and in their order", () => {
    const goals = [goal("D1", "taal les"), goal("D2", "sport buurt")];
    const [best, second] = suggested("Les en TAAL in de buurt", goals);
    expect([best?.goal, best?.words]).toEqual(["D1", ["Les", "TAAL"]]);
    expect([second?.goal, second?.words]).toEqual(["D2", ["buurt"]]);
  });

  it("is nothing where a word stands as often with every goal", () => {
    expect(suggested("taal", [goal("D1", "taal"), goal("D2", "taal")])).toEqual([]);
    expect(suggested("taal", [goal("D1", "taal")])).toEqual([]);
  });

  it("is only the goal with which a shared word stands more often than with all", () => {
    const goals = [goal("D1", "taal", "sport"), goal("D2", "buurt sport")];
    // Sport: 1 of 3 with D1, 2 of 4 with D2, 3 of 7 with both.
    expect(suggested("sport", goals).map(({ goal: code }) => code)).toEqual(["D2"]);
  });

  it("is as many goals as asked for, the best first, equals in the order of the list", () => {
    const goals = [
      goal("D1", "taal buurt"),
      goal("D2", "taal"),
      goal("D3", "taal buurt"),
      goal("D4", "sport fit"),
    ];
    const codes = (most: number) => suggested("taal", goals, [], most).map((one) => one.goal);
    expect(codes(9)).toEqual(["D2", "D1", "D3"]);
    expect(codes(2)).toEqual(["D2", "D1"]);
    expect(codes(1)).toEqual(["D2"]);
    expect(codes(0)).toEqual([]);
  });

  it("is found by what stands above, where a goal has no description", () => {
    const goals = [goal("D1", "", "sport"), goal("D2", "taal")];
    expect(suggested("sport", goals)[0]?.goal).toBe("D1");
  });
});

describe("words of many descriptions", () => {
  const goals = (count: number, sharing: number) =>
    Array.from({ length: count }, (_, index) => {
      const letters = "abcdefghijklmnop".charAt(index);
      return goal(`D${index}`, index < sharing ? `samen ${letters.repeat(5)}` : letters.repeat(5));
    });

  it.each([
    [4, 3, 3],
    [4, 4, 0],
    [9, 3, 3],
    [9, 4, 0],
    [12, 4, 4],
    [12, 5, 0],
  ])("of %i goals, a word in %i of them speaks for %i", (count, sharing, found) => {
    expect(suggested("samen", goals(count, sharing))).toHaveLength(found);
  });

  it("stay silent whatever activities are confirmed with them", () => {
    const confirmed = [{ text: "samen", goal: "D0" }];
    expect(suggested("samen", goals(4, 4), confirmed)).toEqual([]);
  });

  it("are not meant where a word is in many confirmed activities", () => {
    const confirmed = ["D0", "D1", "D2", "D3", "D3"].map((code) => ({ text: "koken", goal: code }));
    expect(suggested("koken", goals(4, 0), confirmed)[0]?.goal).toBe("D3");
  });
});

describe("learning", () => {
  const goals = [goal("D1", "jongeren vinden steun"), goal("D2", "ouderen vinden steun")];

  it("makes a word known that stands in no description", () => {
    expect(suggested("mentoraat", goals)).toEqual([]);
    const confirmed = [{ text: "Mentoraat op school", goal: "D1" }];
    expect(suggested("mentoraat", goals, confirmed).map((one) => one.goal)).toEqual(["D1"]);
  });

  it("changes the order", () => {
    const confirmed = ["eetclub", "eetcafe", "samen eten"].map((text) => ({
      text: `${text} met steun`,
      goal: "D2",
    }));
    expect(suggested("jongeren ouderen", goals).map((one) => one.goal)).toEqual(["D1", "D2"]);
    const eating = [...confirmed, { text: "jongeren", goal: "D2" }, { text: "jongeren", goal: "D2" }];
    expect(suggested("jongeren ouderen", goals, eating)[0]?.goal).toBe("D2");
  });

  it("passes over activities of a goal that is not in the list", () => {
    const before = suggested("jongeren", goals);
    expect(suggested("jongeren", goals, [{ text: "jongeren", goal: "D9" }])).toEqual(before);
  });

  it("takes the parts of compounds from the words of goals and activities", () => {
    const found = suggested("muziekavond", goals, [{ text: "Muziek", goal: "D2" }]);
    expect(found.map((one) => [one.goal, one.words])).toEqual([["D2", ["muziekavond"]]]);
  });
});

describe("any goals, activities and text (property)", () => {
  const word = fc.constantFrom("taal", "sport", "buurt", "eten", "koken", "zorg", "geld", "jeugd");
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
  const goals = fc
    .array(text, { minLength: 1, maxLength: 6 })
    .map((texts) => texts.map((one, index) => goal(`D${index}`, one)));
  const confirmed = fc.array(fc.record({ text, goal: fc.nat({ max: 5 }).map((index) => `D${index}`) }), {
    maxLength: 8,
  });

  it("scores lie between 0 and 1, fall, and are 1 together at most; words are words of the text", () => {
    fc.assert(
      fc.property(goals, confirmed, text, (plan, rows, asked) => {
        const found = suggested(asked, plan, rows);
        const scores = found.map(({ score }) => score);
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9);
        for (const { words } of found) {
          expect(words.length).toBeGreaterThan(0);
          expect(words.every((one) => asked.split(" ").includes(one))).toBe(true);
        }
      }),
    );
  });

  it("the order of the goals changes no score", () => {
    const byGoal = (found: ReturnType<typeof suggested>) =>
      new Map(found.map((one) => [one.goal, one.score]));
    fc.assert(
      fc.property(goals, confirmed, text, (plan, rows, asked) => {
        const forwards = byGoal(suggested(asked, plan, rows));
        const backwards = byGoal(suggested(asked, plan.toReversed(), rows));
        expect(backwards.size).toBe(forwards.size);
        for (const [code, score] of forwards) expect(backwards.get(code)).toBeCloseTo(score, 9);
      }),
    );
  });
});
