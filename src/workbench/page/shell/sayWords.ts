import type { PageWords } from "../words/PageWords";
import { byId } from "./element";

/** Puts the workbench's own words on the page. */
export function sayWords(words: PageWords, isDark: boolean): void {
  const texts: Readonly<Record<string, string>> = {
    "open-file": words.openFile,
    save: words.save,
    sample: words.sample,
    program: `– ${words.program}`,
    theme: isDark ? words.light : words.dark,
    "not-excel": words.notExcel,
    "drop-mark": words.dropHere,
  };
  const labels: Readonly<Record<string, string>> = {
    files: words.files,
    choices: words.language,
    ribbon: words.ribbon,
    sheet: words.sheet,
    pane: words.pane,
    splitter: words.paneWidth,
    "close-pane": words.closePane,
  };
  for (const [id, text] of Object.entries(texts)) byId(id).textContent = text;
  for (const [id, label] of Object.entries(labels)) byId(id).setAttribute("aria-label", label);
  byId("theme").title = words.paneFollowsSystem;
  const { lang } = document.documentElement;
  for (const language of ["nl", "en"]) {
    byId(`language-${language}`).setAttribute("aria-pressed", String(lang === language));
  }
}
