import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { productVersion } from "../../../src/report/productVersion";
import { AboutScreen } from "../../../src/screens/about/AboutScreen";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { paneWith } from "../paneWith";
import { noActions } from "../noActions";

test.each(["nl", "en"] as const)("says in %s what is sent and which version this is", (language) => {
  const page = renderToStaticMarkup(
    createElement(AboutScreen, { facts: paneWith(null, { language }), actions: noActions }),
  );
  const words = paneWordsIn(language).about;
  expect(page).toContain(words.sent.title);
  expect(page).toContain(words.version.line(productVersion));
  expect(page).toContain(words.start.insertTemplate);
});

test("leads nowhere outside the workbook", () => {
  const page = renderToStaticMarkup(
    createElement(AboutScreen, { facts: paneWith(null), actions: noActions }),
  );
  expect(page).not.toContain("href");
});
