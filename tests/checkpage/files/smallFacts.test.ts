import { announcementOf } from "../../../src/checkpage/files/announcementOf";
import { countFiles } from "../../../src/checkpage/files/countFiles";
import { groupOfFile } from "../../../src/checkpage/files/groupOfFile";
import { metaOfFile } from "../../../src/checkpage/files/metaOfFile";
import { secondsLeft } from "../../../src/checkpage/files/secondsLeft";
import { checkPageWordsIn } from "../../../src/text/checkPageWordsIn";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { checkedAs, entryWith } from "../entryWith";

const words = checkPageWordsIn("nl");
const say = { words, sentences: sentencesIn("nl") };
const damaged = { about: "workbook", problem: { code: "truncated", facts: {} } } as const;

test("a quarter done in two seconds leaves six seconds", () => {
  expect(secondsLeft({ done: 250, total: 1000, elapsed: 2000 })).toBe(6);
});

test("nothing is promised before half a second, without a total, or for a second or less", () => {
  expect(secondsLeft({ done: 250, total: 1000, elapsed: 499 })).toBeNull();
  expect(secondsLeft({ done: 250, total: 0, elapsed: 2000 })).toBeNull();
  expect(secondsLeft({ done: 0, total: 1000, elapsed: 2000 })).toBeNull();
  expect(secondsLeft({ done: 1000, total: 2000, elapsed: 1400 })).toBeNull();
});

test("counts what is checked, on its way and not read; what waits or stopped counts as a file alone", () => {
  const entries = [
    entryWith(1, checkedAs("ready")),
    entryWith(2, { state: "busy", task: "reading", done: 0, total: 0, secondsLeft: null }),
    entryWith(3, { state: "unread", problem: damaged }),
    entryWith(4, { state: "waiting" }),
    entryWith(5, { state: "stopped" }),
  ];
  expect(countFiles(entries)).toEqual({ files: 5, checked: 1, busy: 1, unread: 1 });
  expect(entries.map(({ status }) => groupOfFile(status))).toEqual(["ready", null, "unread", null, null]);
});

test("under the name stand whose it is and its rows; its size while nothing is known", () => {
  const entry = entryWith(1, checkedAs("ready", {}, { provider: "De Schakel", reportingYear: 2025 }));
  expect(metaOfFile(entry, say)).toBe("De Schakel · 2025 · 3 rijen");
  expect(metaOfFile(entryWith(1, { state: "waiting" }), say)).toBe("1 kB");
  const file = new File([new Uint8Array(Math.round(2.1 * 1024 * 1024))], "groot.xlsx");
  expect(metaOfFile({ file, status: { state: "waiting" } }, say)).toBe("2,1 MB");
});

test("of two hundred files the progress is read aloud four times, and then the end", () => {
  const said = Array.from({ length: 200 }, (_, checked) =>
    announcementOf({ files: 200, checked, busy: 1, unread: 0 }, true, words.announce),
  );
  expect(new Set(said).size).toBe(5);
  expect(said[39]).toBe("");
  expect(said[40]).toBe(words.announce.progress({ files: 200, checked: 40, busy: 0, unread: 0 }));
  const done = { files: 200, checked: 199, busy: 0, unread: 1 };
  expect(announcementOf(done, false, words.announce)).toBe(words.announce.done(done));
});

test("nothing is read aloud about an empty list", () => {
  expect(announcementOf({ files: 0, checked: 0, busy: 0, unread: 0 }, false, words.announce)).toBe("");
});
