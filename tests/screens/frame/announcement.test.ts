import { announcement } from "../../../src/screens/frame/announcement";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { checkedWith } from "../checkedWith";
import { findingWith } from "../findingWith";
import { paneWith } from "../paneWith";

const words = paneWordsIn("nl");
const checked = checkedWith([findingWith({})]);

test("nothing is read aloud before the first check", () => {
  expect(announcement(paneWith(null), words)).toBe("");
});

test("the outcome of a check is read aloud with its time", () => {
  const counts = { errors: 1, warnings: 0, notes: 0 };
  expect(announcement(paneWith(checked), words)).toBe(words.frame.checked(counts, "14:32"));
});

test("what was just done goes before the last check", () => {
  expect(announcement(paneWith(checked, { notice: "2 formules teruggezet" }), words)).toBe(
    "2 formules teruggezet",
  );
});

test("what went wrong goes before everything", () => {
  const trouble = { code: "host-busy", facts: {} } as const;
  expect(announcement(paneWith(checked, { trouble, notice: "Klaar" }), words)).toBe(
    words.hostRefused["host-busy"]({}),
  );
});
