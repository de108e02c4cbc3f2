import type { WebReportWords } from "../../text/WebReportWords";
import { escapeHtml } from "../findingsPage/escapeHtml";
import { partsInColumns } from "../reports/partsInColumns";
import type { LevelBlock, LevelPart, LevelsBlock } from "../reports/ReportDocument";
import { agreementMark } from "./agreementMark";
import { pictureAsHtml } from "./pictureAsHtml";

/**
 * The levels side by side: the provider's under one rule, the municipality's under a double one; under each other where
 * it is narrow. A level that tells many things goes on below, over the width of the page.
 */
export function levelsAsHtml(
  { provider, municipality }: LevelsBlock,
  rank: number,
  words: WebReportWords,
): string {
  const sides = [
    { name: "provider", ...provider },
    { name: "municipality", ...municipality },
  ].filter(({ levels }) => levels.length > 0);
  const columns = sides.map(({ levels }) => `minmax(0,${levels.length}fr)`).join(" ");
  const all = sides.flatMap(({ name, heading, levels }) =>
    levels.map((level) => ({ side: name, whose: heading, level })),
  );
  const counts = partsInColumns(all.map(({ level }) => level));
  const inColumn = new Map(all.map(({ level }, index) => [level, counts[index] ?? 0]));
  return [
    `<div class="levels" style="--sides:${columns}">`,
    ...sides.map(({ name, heading, levels }) =>
      [
        `<div class="side ${name}" style="--levels:${levels.length}"><h${rank}>${escapeHtml(heading)}</h${rank}>`,
        ...levels.map((level) => levelAsHtml(level, inColumn.get(level) ?? 0, rank + 1, words)),
        "</div>",
      ].join("\n"),
    ),
    "</div>",
    ...all.flatMap(({ side, whose, level }) => {
      const rest = level.parts.slice(inColumn.get(level));
      if (rest.length === 0) return [];
      return [
        `<div class="side further ${side}"><h${rank}>${escapeHtml(`${level.heading} · ${whose}`)}</h${rank}>`,
        ...rest.map((part) => partAsHtml(part, rank + 1, words)),
        "</div>",
      ];
    }),
  ].join("\n");
}

function levelAsHtml(level: LevelBlock, parts: number, rank: number, words: WebReportWords): string {
  return [
    `<div class="level ${level.level}"><h${rank}>${escapeHtml(level.heading)}</h${rank}>`,
    `<div><p class="key">${escapeHtml(level.keyFigure)}</p>`,
    level.under === null ? "</div>" : `<p class="under">${escapeHtml(level.under)}</p></div>`,
    `<div class="parts">${level.parts
      .slice(0, parts)
      .map((part) => partAsHtml(part, rank + 1, words))
      .join("")}</div>`,
    "</div>",
  ].join("");
}

function partAsHtml({ heading, picture, items, sentences }: LevelPart, rank: number, words: WebReportWords) {
  return [
    '<div class="part">',
    heading === null ? "" : `<h${rank}>${escapeHtml(heading)}</h${rank}>`,
    picture === null ? "" : pictureAsHtml(picture, "in-level"),
    items.length === 0
      ? ""
      : `<ul class="marks">${items.map((item) => itemAsHtml(item, words)).join("")}</ul>`,
    ...sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
    "</div>",
  ].join("");
}

function itemAsHtml({ mark, text }: LevelPart["items"][number], { marks }: WebReportWords): string {
  if (mark === null) return `<li>${escapeHtml(text)}</li>`;
  return `<li class="marked">${agreementMark(mark)}<span><span class="unseen">${escapeHtml(marks[mark])}: </span>${escapeHtml(text)}</span></li>`;
}
