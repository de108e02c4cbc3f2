import { nameOfProduct } from "../../../src/checkpage/download/nameOfProduct";
import { checkPageWordsIn } from "../../../src/text/checkPageWordsIn";
import type { Product } from "../../../src/checkpage/worker/WorkerTask";

const words = checkPageWordsIn("nl");
const products: readonly Product[] = [
  "report-page",
  "report-sheet",
  "marked-copy",
  "mended-copy",
  "share-copy",
];

test("nothing is called as the workbook itself, and no two things are called the same", () => {
  const names = products.map((product) => nameOfProduct("De Schakel 2025.xlsx", product, words));
  expect(new Set([...names, "De Schakel 2025.xlsx"]).size).toBe(products.length + 1);
  for (const name of names) expect(name).toMatch(/^De Schakel 2025-[a-z]+[.](xlsx|html)$/);
});

test("a copy with macros keeps its ending; what is made anew has none", () => {
  expect(nameOfProduct("map.XLSM", "mended-copy", words)).toMatch(/[.]xlsm$/);
  expect(nameOfProduct("map.xlsm", "marked-copy", words)).toMatch(/[.]xlsm$/);
  expect(nameOfProduct("map.xlsm", "share-copy", words)).toMatch(/[.]xlsx$/);
});

test("the report of all has a name of its own", () => {
  expect(nameOfProduct(null, "report-page", words)).toBe("doelbereik-controle-van-alle-werkmappen.html");
});
