import { scales } from "../../src/domain/experience/scales";
import type { AnswerScale } from "../../src/domain/experience/AnswerScale";
import { answerWordsIn } from "../../src/text/answerWordsIn";

const languages = ["nl", "en"] as const;
const allScales = Object.keys(scales) as AnswerScale[];

test.each(languages)("in %s every answer of every scale has words of its own", (language) => {
  const { answers } = answerWordsIn(language);
  for (const scale of allScales) {
    expect(new Set(answers[scale]).size).toBe(scales[scale].answers);
  }
});

test.each(languages)("in %s the team leader hears what an add-in cannot lock", (language) => {
  expect(answerWordsIn(language).start.limits[0]).toMatch(/niet op slot|cannot lock/);
});

test("counts are said as people say them", () => {
  const { start, leader } = answerWordsIn("nl");
  expect(leader.notSaved(1)).toBe("1 antwoord nog niet bewaard");
  expect(leader.notSaved(3)).toBe("3 antwoorden nog niet bewaard");
  expect(start.readyRows(1, "Antwoorden")).toBe("Wij zetten 1 rij klaar op blad Antwoorden, met nullen.");
  expect(start.countingRows([5], 1, "Antwoorden")).toBe(
    "Wij tellen op bij wat er al staat: blad Antwoorden, rij 5. Daar staat nu 1 antwoord.",
  );
  expect(leader.stopped(1, "Antwoorden")).toBe(
    "Gestopt. De antwoorden van 1 deelnemer zijn opgeteld op blad Antwoorden.",
  );
});
