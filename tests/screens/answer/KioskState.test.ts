import type { KioskEvent, KioskState } from "../../../src/screens/answer/KioskState";
import { afterEvent, firstQuestion, isHalfWay } from "../../../src/screens/answer/KioskState";

const after = (events: readonly (KioskEvent | KioskEvent["type"] | number)[], questions = 2): KioskState =>
  events.reduce<KioskState>(
    (state, event) =>
      afterEvent(
        Object.freeze(state),
        typeof event === "number"
          ? { type: "chosen", answer: event }
          : typeof event === "string"
            ? ({ type: event } as KioskEvent)
            : event,
      ),
    firstQuestion(questions),
  );
const none: KioskEvent = { type: "chosen", answer: "none" };

test("a question cannot be passed without an answer, be it that one does not know", () => {
  expect(after(["next"])).toMatchObject({ question: 0, remark: "choose-first" });
  expect(after(["next", none])).toMatchObject({ question: 0, remark: null });
  expect(after([none, "next"])).toMatchObject({ question: 1, answers: ["none", null], remark: null });
});

test("after the last answer there is thanks, and then the first question with nothing of before in it", () => {
  expect(after([2, "next", 5, "next"])).toMatchObject({ page: "thanks", answers: [2, 5] });
  expect(after([2, "next", 5, "next", "next-participant"])).toEqual(firstQuestion(2));
});

test("one may go back and change an answer, and not before the first question", () => {
  expect(after([2, "next", "back", 3])).toMatchObject({ question: 0, answers: [3, null] });
  expect(after(["back"])).toMatchObject({ question: 0 });
});

test("nobody gets past the thanks twice, nor back from it", () => {
  expect(after([2, "next", "next"], 1).page).toBe("thanks");
  expect(after([2, "next-participant"], 1)).toMatchObject({ page: "question", answers: [2] });
});

test("asking for the code keeps the answers, for who only looked", () => {
  expect(after([2, "code-asked"])).toMatchObject({ asksCode: true, answers: [2, null] });
  expect(after([2, "code-asked", "code-left"])).toMatchObject({ asksCode: false, answers: [2, null] });
});

test("who is half-way is asked whether they are still there; who never began is not", () => {
  expect(after(["idle"]).remark).toBeNull();
  expect(after([2, "idle"]).remark).toBe("still-there");
  expect(after([2, "idle", "touched"])).toMatchObject({ remark: null, answers: [2, null] });
  expect(after(["next", "touched"]).remark).toBe("choose-first");
});

test("what was given up halfway is nobody's: the questions begin again", () => {
  expect(after([2, "next", 4, "idle", "given-up"])).toEqual({ ...firstQuestion(2), remark: "begun-again" });
  expect(after([2, "code-asked", "given-up"])).toEqual({ ...firstQuestion(2), remark: "begun-again" });
});

test("thanks stay, however long, and a code that nobody types is no longer asked", () => {
  expect(after([2, "next", "code-asked", "idle", "given-up"], 1)).toMatchObject({
    page: "thanks",
    asksCode: false,
    remark: null,
  });
});

test("half-way is between the first answer and the thanks", () => {
  expect(isHalfWay(after([]))).toBe(false);
  expect(isHalfWay(after([2]))).toBe(true);
  expect(isHalfWay(after([2, "next"], 1))).toBe(false);
});
