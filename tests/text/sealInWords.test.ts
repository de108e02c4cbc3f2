import { sealInWords, sealWordsIn } from "../../src/text/sealInWords";
import type { Seal } from "../../src/workbook/kept/KeptChoices";
import type { SealState } from "../../src/workbook/seal/sealState";

const seal: Seal = {
  version: "0.2.0",
  time: "2026-11-22T10:00:00.000Z",
  counts: { warnings: 0, notes: 0, explained: 0 },
  tables: [],
};
const broken: SealState = {
  state: "broken",
  seal,
  tables: [
    { table: "activities", change: "changed", rowsSealed: 12, rowsNow: 13 },
    { table: "goals", change: "changed", rowsSealed: 5, rowsNow: 5 },
    { table: "answers", change: "added", rowsSealed: null, rowsNow: 4 },
    { table: "spread", change: "removed", rowsSealed: 6, rowsNow: null },
  ],
};
const said = (state: SealState, language: "nl" | "en") =>
  sealInWords(
    state,
    sealWordsIn(language),
    (table) => table,
    () => "22-11-2026 10:00",
  );

test("the seal is said in one sentence", () => {
  expect(said({ state: "not-sealed" }, "nl")).toBe("Deze werkmap heeft geen zegel.");
  expect(said({ state: "intact", seal }, "nl")).toBe(
    "Gecontroleerd op 22-11-2026 10:00 en sindsdien niet gewijzigd.",
  );
  expect(said(broken, "nl")).toBe(
    "Gewijzigd na de controle van 22-11-2026 10:00: activities (12 rijen werden er 13); goals; answers (is erbij gekomen); spread (is weg).",
  );
  expect(said(broken, "en")).toContain(
    "activities (12 rows became 13); goals; answers (has come with it); spread (is gone)",
  );
});

test("it says that it proves nobody's identity", () => {
  expect(sealWordsIn("nl").meaning).toContain("bewijst niet wie");
  expect(sealWordsIn("en").meaning).toContain("does not prove who");
});
