import { filesElsewhere } from "../../../src/checkpage/files/filesElsewhere";
import { checkPageWordsIn } from "../../../src/text/checkPageWordsIn";
import { checkedAs, entryWith } from "../entryWith";

const words = checkPageWordsIn("nl");
const of = (id: number, municipality: string | null) =>
  entryWith(id, checkedAs("ready", {}, { municipality }));

test("says of the one workbook that it is of another municipality than the rest", () => {
  const said = filesElsewhere([of(1, "Haarlem"), of(2, "Hoorn"), of(3, "Gemeente Haarlem")]);
  expect(said(2, words)).toBe(
    "Deze werkmap is van Hoorn; de meeste zijn van Haarlem. Is dit het goede sjabloon?",
  );
  expect([said(1, words), said(3, words)]).toEqual([null, null]);
});

test("says nothing of a list without a usual municipality, nor of files that are not checked yet", () => {
  const said = filesElsewhere([of(1, "Haarlem"), of(2, "Hoorn"), entryWith(3, { state: "waiting" })]);
  expect([said(1, words), said(2, words), said(3, words)]).toEqual([null, null, null]);
});
