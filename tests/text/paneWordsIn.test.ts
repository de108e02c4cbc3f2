import { paneWordsIn } from "../../src/text/paneWordsIn";

/** Every sentence that needs no facts. */
function saidIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(saidIn);
  return [];
}

test.each(["nl", "en"] as const)("in %s no words are shouted", (language) => {
  const { frame, control, about } = paneWordsIn(language);
  expect(saidIn({ frame, control, about }).filter((words) => words.includes("!"))).toEqual([]);
});

test("one cause is one, more are many", () => {
  const { causes, places } = paneWordsIn("nl").control;
  expect([causes(1), causes(2)]).toEqual(["1 oorzaak", "2 oorzaken"]);
  expect([places(1, "cells"), places(1284, "rows")]).toEqual(["1 cel", "1.284 rijen"]);
});

test("a check is read aloud as people say it", () => {
  const counts = { errors: 2, warnings: 5, notes: 1 };
  expect(paneWordsIn("nl").frame.checked(counts, "14:32")).toBe(
    "Gecontroleerd om 14:32: 2 fouten, 5 waarschuwingen, 1 aandachtspunt.",
  );
});

test("notes are counted in the banner only where there is nothing to solve", () => {
  const { counts } = paneWordsIn("nl").control;
  expect(counts({ errors: 2, warnings: 5, notes: 3 })).toBe("2 fouten, 5 waarschuwingen");
  expect(counts({ errors: 0, warnings: 0, notes: 3 })).toBe("3 aandachtspunten");
});
