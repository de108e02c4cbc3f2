import { AnswerKeeper } from "../../../src/screens/answer/AnswerKeeper";
import type { AnswersNotSaved } from "../../../src/screens/answer/AnswerKeeper";
import type { GivenAnswers } from "../../../src/screens/answer/AnswerRound";

const refused: AnswersNotSaved = {
  kind: "refused",
  trouble: { code: "cell-being-edited", facts: {} },
};

/** A workbook that answers in this way, and what it was asked to write. */
function workbook(...outcomes: readonly (AnswersNotSaved | null)[]) {
  const asked: (readonly GivenAnswers[])[] = [];
  const save = (answers: readonly GivenAnswers[]) => {
    asked.push(answers);
    return Promise.resolve(outcomes[asked.length - 1] ?? null);
  };
  return { asked, keeper: new AnswerKeeper(save) };
}

test("writes each participant by themselves", async () => {
  const { asked, keeper } = workbook();
  await keeper.add([1, 2]);
  await keeper.add([3, "none"]);
  expect(asked).toEqual([[[1, 2]], [[3, "none"]]]);
  expect(keeper.state()).toEqual({ waiting: 0, isSaving: false, why: null, participants: 2 });
});

test("what the workbook refuses waits, is said, and goes along with the next participant", async () => {
  const { asked, keeper } = workbook(refused, null);
  await keeper.add([1, 2, 3]);
  expect(keeper.state()).toEqual({ waiting: 3, isSaving: false, why: refused, participants: 0 });
  await keeper.add([3, 3, 3]);
  expect(asked[1]).toEqual([
    [1, 2, 3],
    [3, 3, 3],
  ]);
  expect(keeper.state()).toEqual({ waiting: 0, isSaving: false, why: null, participants: 2 });
});

test("can be tried again by itself, and tries once", async () => {
  const { asked, keeper } = workbook(refused, refused, null);
  await keeper.add([1]);
  await keeper.save();
  expect([asked.length, keeper.state().waiting]).toEqual([2, 1]);
  await keeper.save();
  expect(keeper.state()).toMatchObject({ waiting: 0, participants: 1 });
});

test("who is done during a write is written after it, and nobody twice", async () => {
  const { asked, keeper } = workbook();
  const both = [keeper.add([1]), keeper.add([2])];
  expect(keeper.state()).toMatchObject({ isSaving: true, waiting: 2 });
  await Promise.all(both);
  expect(asked).toEqual([[[1]], [[2]]]);
  expect(keeper.state().participants).toBe(2);
});

test("a mistake of ours keeps the answers, and is not hidden", async () => {
  const keeper = new AnswerKeeper(() => Promise.reject(new Error("ours")));
  await expect(keeper.add([1, 1])).rejects.toThrow("ours");
  expect(keeper.state()).toMatchObject({ waiting: 2, isSaving: false });
});

test("tells who watches of each change", async () => {
  const { keeper } = workbook();
  let told = 0;
  const stop = keeper.subscribe(() => (told += 1));
  await keeper.add([1]);
  expect(told).toBeGreaterThan(2);
  const before = told;
  stop();
  await keeper.add([1]);
  expect(told).toBe(before);
});
