import { secondsLeft, startBatchProgress } from "../../../src/cli/batch/startBatchProgress";
import { batchWords } from "../../../src/text/nl/batchWords";

test("the time left follows from the pace of what was really checked", () => {
  expect(secondsLeft(10_000, 20, 100)).toBe(40);
  expect(secondsLeft(10_000, 20, 20)).toBe(0);
  expect(secondsLeft(10_000, 21, 20)).toBe(0);
  expect(secondsLeft(10_000, 0, 20)).toBeNull();
});

test("outside a terminal a line is written every ten seconds, not every file", () => {
  jest.useFakeTimers({ now: 0 });
  const lines: string[] = [];
  const output = { out: () => undefined, err: (text: string) => void lines.push(text) };
  const progress = startBatchProgress(1000, 900, false, batchWords, output);
  for (let file = 1; file <= 50; file += 1) progress.advance(file > 10);
  expect(lines).toEqual([]);
  jest.setSystemTime(10_000);
  progress.advance(true);
  progress.advance(true);
  progress.stop();
  const ofOne = startBatchProgress(1, 1, false, batchWords, output);
  jest.setSystemTime(60_000);
  ofOne.advance(true);
  jest.useRealTimers();
  expect(lines).toEqual([batchWords.progressLine(51, 1000, batchWords.timeLeft((10 / 41) * 859))]);
});
