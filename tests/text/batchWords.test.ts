import type { BatchWords } from "../../src/text/BatchWords";
import { batchWords as english } from "../../src/text/en/batchWords";
import { batchWords as dutch } from "../../src/text/nl/batchWords";

const same = (files: number) => ({
  provider: "Buurts",
  year: null,
  files: Array.from({ length: files }, (_, index) => `${index + 1}.xlsx`),
});

test("the time left is said in seconds below a minute and a half, and then in minutes", () => {
  expect([null, 1, 89, 90, 300].map(dutch.timeLeft)).toEqual([
    "resterende tijd nog niet bekend",
    "nog ongeveer 1 seconde",
    "nog ongeveer 89 seconden",
    "nog ongeveer 2 minuten",
    "nog ongeveer 5 minuten",
  ]);
  expect([null, 1, 90].map(english.timeLeft)).toEqual([
    "time left not known yet",
    "about 1 second left",
    "about 2 minutes left",
  ]);
});

test("of many workbooks of one provider five are named and the rest counted", () => {
  expect(dutch.sameSubject(same(7))).toBe(
    "7 werkmappen zijn van Buurts: 1.xlsx, 2.xlsx, 3.xlsx, 4.xlsx, 5.xlsx, en nog 2. Kies welke telt, of herstel aanbieder en jaar op het blad Opdracht.",
  );
  expect(dutch.sameSubject({ ...same(2), year: 2023 })).toContain(
    "van Buurts over 2023: 1.xlsx, 2.xlsx. Kies",
  );
});

test.each([
  ["Dutch", dutch],
  ["English", english],
] as const)("%s: one and many are said as they should, and no text is broken", (_, words: BatchWords) => {
  const said = [
    ...Object.values(words.problems),
    words.progress,
    words.progressLine(1200, 5000, words.timeLeft(30)),
    words.nothingFound("map/*.xlsx"),
    words.alreadyChecked(1),
    words.alreadyChecked(2),
    words.sameSubject(same(2)),
    words.sameSubjects(1),
    words.sameSubjects(3),
    words.howToGoOn("rapport.jsonl"),
    words.journalNotWritten("rapport.jsonl"),
    words.journalInUse({ path: "rapport.jsonl", lock: "rapport.jsonl.slot", heldBy: null }),
    words.journalInUse({ path: "r.jsonl", lock: "r.jsonl.slot", heldBy: { pid: 12, host: "laptop" } }),
    words.summariesSkipped(1),
    words.summariesSkipped(2),
    words.formatWithoutSummary,
  ];
  expect(said.join(" ")).not.toMatch(/undefined|NaN|\[object/);
  expect(new Set(said).size).toBe(said.length);
  for (const mark of ["{bar}", "{value}", "{total}", "{left}"]) expect(words.progress).toContain(mark);
});
