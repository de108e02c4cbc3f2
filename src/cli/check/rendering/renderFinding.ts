import { placeInWords } from "../../../documents/placeInWords";
import type { DescribedFinding } from "../../../text/describeFinding";
import { describeFinding } from "../../../text/describeFinding";
import type { Sentences } from "../../../text/Sentences";
import type { Severity } from "../../../workbook/causes/CauseContract";
import type { Finding } from "../../../workbook/findings";
import { emphasise } from "./emphasise";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

const symbols: Readonly<Record<Severity, string>> = { error: "✕", warning: "△", note: "i" };

const mostLines = 8;

/**
 * One finding: what, where, why and how to mend it, in eight lines where the terminal is 80 wide.
 *
 * What each place adds is left out where there is no room for it: the cells themselves never are.
 */
export function renderFinding(finding: Finding, sentences: Sentences, layout: Layout): string[] {
  const said = describeFinding(finding, sentences.findings);
  const { one } = sentences.severityNames[finding.severity];
  const begin = `${symbols[finding.severity]} ${one} ${finding.rule} · `;
  const heading = wrapText(`${said.title}.`, layout.width, begin, "  ");
  const manner = finding.severity === "error" ? "signal" : "strong";
  return [
    ...heading.map((line) => emphasise(line, manner, layout)),
    ...body(finding, said, sentences, layout, mostLines - heading.length),
  ];
}

/** With what each place adds where that fits, else with the cells alone. */
function body(
  finding: Finding,
  said: DescribedFinding,
  sentences: Sentences,
  { width }: Layout,
  room: number,
): string[] {
  const remedy = `${sentences.labels.whatToDo} ${said.remedy}`;
  const places = placesInWords(said, finding.count, sentences);
  const cells = cellsOnly(said, finding.count, sentences);
  const arrangements = [
    [...places, said.why, remedy],
    [cells, said.why, remedy],
  ].map((paragraphs) => paragraphs.flatMap((text) => wrapText(text, width, "  ", "  ")));
  return arrangements.find((lines) => lines.length <= room) ?? arrangements.at(-1) ?? [];
}

function placesInWords(said: DescribedFinding, count: number, sentences: Sentences): string[] {
  const { examples } = said;
  const saysTheSame = new Set(examples.map(({ text }) => text)).size === 1;
  if (saysTheSame) return [`${cellsOnly(said, count, sentences)}: ${examples[0]?.text ?? ""}`];
  const { labels } = sentences;
  const more = count - examples.length;
  return [
    ...examples.map(({ place, text }) => `${placeInWords(place, labels.place)}: ${text}`),
    ...(more > 0 ? [`${labels.andMore(more)}.`] : []),
  ];
}

/** "Activiteiten!C12, Activiteiten!C14, Activiteiten!C19, en nog 17" */
function cellsOnly({ examples }: DescribedFinding, count: number, { labels }: Sentences): string {
  const places = examples.map(({ place }) => placeInWords(place, labels.place));
  const more = count - examples.length;
  return [...places, ...(more > 0 ? [labels.andMore(more)] : [])].join(", ");
}
