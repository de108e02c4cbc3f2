import type { ChosenFile } from "../../../src/checkpage/files/ChosenFile";
import { mostFiles, takeFiles } from "../../../src/checkpage/files/takeFiles";
import { checkedAs, entryWith } from "../entryWith";

const chosen = (name: string, parts: Partial<ChosenFile> & { lastModified?: number } = {}): ChosenFile => ({
  file: new File(["abc"], name, { lastModified: parts.lastModified ?? 1 }),
  name,
  isFromFolder: parts.isFromFolder ?? false,
});

test("a lock file of Excel is passed over without a word", () => {
  const { taken, notWorkbooks } = takeFiles([chosen("~$a.xlsx"), chosen("a.xlsx")], []);
  expect([taken.map(({ name }) => name), notWorkbooks]).toEqual([["a.xlsx"], 0]);
});

test("in a folder only workbooks are taken; what was chosen itself is taken whatever it is, to be told what it is", () => {
  const { taken, notWorkbooks } = takeFiles(
    [chosen("a.pdf", { isFromFolder: true }), chosen("b.XLSM", { isFromFolder: true }), chosen("c.pdf")],
    [],
  );
  expect([taken.map(({ name }) => name), notWorkbooks]).toEqual([["b.XLSM", "c.pdf"], 1]);
});

test("the two hundredth file is taken and the next is not", () => {
  const many = Array.from({ length: mostFiles + 3 }, (_, index) => chosen(`${index}.xlsx`));
  const { taken, tooMany } = takeFiles(many, []);
  expect([taken.length, tooMany]).toEqual([200, 3]);
});

test("the very same file is not taken twice, in one go nor later", () => {
  const standing = [entryWith(1, checkedAs("ready"), { name: "a.xlsx" })];
  const same = chosen("a.xlsx", { lastModified: 1 });
  const { taken, already } = takeFiles([same, chosen("b.xlsx"), chosen("b.xlsx")], standing);
  expect([taken.map(({ name }) => name), already]).toEqual([["b.xlsx"], 2]);
});

test("a file that was saved anew takes the place of its earlier version", () => {
  const standing = [entryWith(7, checkedAs("not-ready"), { name: "a.xlsx" })];
  const { taken, renewed, already } = takeFiles([chosen("a.xlsx", { lastModified: 99 })], standing);
  expect([taken, [...renewed.keys()], already]).toEqual([[], [7], 0]);
});

test("two files of one name in one go both come into the list", () => {
  const { taken } = takeFiles([chosen("a.xlsx"), chosen("a.xlsx", { lastModified: 2 })], []);
  expect(taken).toHaveLength(2);
});

test("a file of which something was accepted stays, beside its newer version", () => {
  const explanation = { finding: "x", text: "Klopt zo.", time: "2026-03-12T14:32:00Z" };
  const changes = { fixes: [], undone: [], explanations: [explanation] };
  const standing = [entryWith(7, checkedAs("not-ready"), { name: "a.xlsx", changes })];
  const { taken, renewed } = takeFiles([chosen("a.xlsx", { lastModified: 99 })], standing);
  expect([taken.length, renewed.size]).toEqual([1, 0]);
});
