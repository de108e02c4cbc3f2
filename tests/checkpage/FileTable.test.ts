import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { usualOrder } from "../../src/checkpage/files/FileOrder";
import type { FileEntry } from "../../src/checkpage/files/FileEntry";
import { FileTable } from "../../src/checkpage/FileTable";
import { checkPageWordsIn } from "../../src/text/checkPageWordsIn";
import { sentencesIn } from "../../src/text/sentencesIn";
import { findingWith } from "../screens/findingWith";
import { reportWith } from "../screens/reportWith";
import { checkedAs, entryWith } from "./entryWith";

const words = checkPageWordsIn("nl");
const say = { words, sentences: sentencesIn("nl") };
const nothing = () => undefined;

function shown(entries: readonly FileEntry[], openId: number | null = null): string {
  return renderToStaticMarkup(
    createElement(FileTable, {
      entries,
      shown: entries,
      openId,
      order: usualOrder,
      onOrder: nothing,
      onOpen: nothing,
      onStop: nothing,
      onAgain: nothing,
      say,
    }),
  );
}

test("a checked file opens by its name; the column that the list is ordered by says so", () => {
  const page = shown([entryWith(1, checkedAs("ready"))], 1);
  expect(page).toContain('aria-expanded="true"');
  expect(page).toContain('aria-sort="ascending"');
  expect(page).toContain(words.noFindings);
});

test("of twelve findings two are named and ten counted", () => {
  const twelve = Array.from({ length: 12 }, (_, index) => findingWith({ key: `${index}` }));
  const page = shown([entryWith(1, { state: "checked", report: reportWith(twelve) })]);
  expect(page).toContain(say.sentences.labels.andMore(10));
});

test("a file that is on its way can be stopped and shows how far it is", () => {
  const page = shown([
    entryWith(1, { state: "busy", task: "checking", done: 62, total: 100, secondsLeft: 4 }),
    entryWith(2, { state: "waiting" }),
  ]);
  expect(page).toContain("62%");
  expect(page).toContain(words.secondsLeft(4));
  expect(page).toContain(words.stopFile("map 2.xlsx"));
  expect(page).not.toContain("aria-expanded");
});

test("a file that was not read says why and can be tried again", () => {
  const problem = { about: "workbook", problem: { code: "password-protected", facts: {} } } as const;
  const page = shown([entryWith(1, { state: "unread", problem })]);
  expect(page).toContain(say.sentences.unreadable["password-protected"]({}));
  expect(page).toContain(words.againFile("map 1.xlsx"));
});

test("two files of one provider and year name each other", () => {
  const page = shown([entryWith(1, checkedAs("ready")), entryWith(2, checkedAs("ready"))]);
  expect(page).toContain(words.sameProviderAndYear(["map 2.xlsx"], 0));
  expect(page).toContain(words.sameProviderAndYear(["map 1.xlsx"], 0));
});

test("of four files of one provider and year two are named and one counted", () => {
  const page = shown([1, 2, 3, 4].map((id) => entryWith(id, checkedAs("ready"))));
  expect(page).toContain(words.sameProviderAndYear(["map 2.xlsx", "map 3.xlsx"], 1));
});
