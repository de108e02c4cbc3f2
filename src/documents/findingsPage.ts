import type { FindingsPageWords } from "../text/FindingsPageWords";
import type { Sentences } from "../text/Sentences";
import { escapeHtml } from "./findingsPage/escapeHtml";
import type { FileOfPage } from "./findingsPage/FileOfPage";
import { fileSection } from "./findingsPage/fileSection";
import { overviewTable } from "./findingsPage/overviewTable";
import { pageStyle } from "./findingsPage/pageStyle";

/** By which version and when, as people write it: dd-mm-jjjj uu:mm. */
export interface PageProvenance {
  readonly version: string;
  readonly time: string;
}

/**
 * The findings of one or more workbooks as a web page of one file: no scripts, nothing to fetch, readable by a screen
 * reader, on a narrow screen and on paper.
 *
 * For: what is handed to whoever has no Excel. Not for: the figures, which stand in the workbook.
 *
 * @param files  at least one; with two or more an overview stands first
 */
export function findingsPage(
  files: readonly FileOfPage[],
  sentences: Sentences,
  words: FindingsPageWords,
  provenance: PageProvenance,
): string {
  const title = files.length === 1 ? words.title : words.titleOfMany(files.length);
  const isMany = files.length > 1;
  return [
    "<!doctype html>",
    `<html lang="${sentences.language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(files.length === 1 ? `${title}: ${files[0]?.name ?? ""}` : title)}</title>`,
    `<style>${pageStyle}</style></head>`,
    `<body><header><h1>${escapeHtml(title)}</h1>`,
    `<p class="mute">Doelbereik ${escapeHtml(provenance.version)} · ${escapeHtml(provenance.time)}</p></header><main>`,
    isMany ? overviewTable(files, sentences, words) : "",
    ...files.map((file, index) => fileSection(file, { index, isMany }, sentences, words)),
    "</main></body></html>",
  ].join("\n");
}
