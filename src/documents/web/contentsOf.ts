import type { WebReportWords } from "../../text/WebReportWords";
import { escapeHtml } from "../findingsPage/escapeHtml";
import type { ReportDocument, ReportSection } from "../reports/ReportDocument";

/** So many do not fit on one page. */
const fewest = 8;

/** Links to the sections, those under a section within it; nothing on a report of one page. */
export function contentsOf({ sections }: ReportDocument, words: WebReportWords): string {
  if (!sections.some(({ startsPage }) => startsPage) && sections.length < fewest) return "";
  return [
    `<nav aria-labelledby="inhoud"><h2 id="inhoud">${escapeHtml(words.contents)}</h2><ol>`,
    ...inGroups(sections).map(([first, ...under]) =>
      [
        `<li>${linkTo(first)}`,
        under.length === 0
          ? ""
          : `<ol>${under.map((section) => `<li>${linkTo(section)}</li>`).join("")}</ol>`,
        "</li>",
      ].join(""),
    ),
    "</ol></nav>",
  ].join("\n");
}

type Group = [ReportSection, ...ReportSection[]];

function inGroups(sections: readonly ReportSection[]): Group[] {
  const groups: Group[] = [];
  for (const section of sections) {
    const open = groups.at(-1);
    if (open === undefined || section.depth === 1) groups.push([section]);
    else open.push(section);
  }
  return groups;
}

const linkTo = ({ id, heading }: ReportSection): string => `<a href="#${id}">${escapeHtml(heading)}</a>`;
