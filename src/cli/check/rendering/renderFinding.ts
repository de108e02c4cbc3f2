import { placeInWords } from "../../../documents/placeInWords";
import { describeFinding } from "../../../text/describeFinding";
import type { DescribedFinding } from "../../../text/describeFinding";
import type { Sentences } from "../../../text/Sentences";
import type { Finding, Severity } from "../../../workbook/findings";
import { emphasise } from "./emphasise";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

const symbols: Readonly<Record<Severity, string>> = { error: "✕", warning: "△", note: "i" };

const mostLines = 6;

/**
 * One finding: what, where, why and how to mend it, in six lines where the terminal is 80 wide.
 *
 * What each place adds is left out where there is no room for it: the cells themselves never are.
 */
export function renderFinding(finding: Finding, sentences: Sentences, layout: Layout): string[] {
  const said = describeFinding(finding, sentences.findings);
  const name = sentences.severityNames[finding.severity].one;
  const heading = wrapText(
    `${said.title}.`,
    layout.width,
    `${symbols[finding.severity]} ${name} ${finding.rule} · `,
    "  ",
  );
  const full = [...placesWithWords(finding, said, sentences, layout), ...reasons(said, sentences, layout)];
  const short = [...placesAlone(finding, said, sentences, layout), ...reasons(said, sentences, layout)];
  const shortest = [
    ...placesAlone(finding, said, sentences, layout),
    ...indented(reasonText(said, sentences), layout),
  ];
  const room = mostLines - heading.length;
  const body = [full, short].find((lines) => lines.length <= room) ?? shortest;
  const manner = finding.severity === "error" ? "signal" : "strong";
  return [...heading.map((line) => emphasise(line, manner, layout)), ...body];
}

function placesWithWords(
  finding: Finding,
  { examples }: DescribedFinding,
  { labels }: Sentences,
  layout: Layout,
): string[] {
  const more = finding.count - examples.length;
  const lines = examples.map(({ place, text }) => `${placeInWords(place, labels.place)}: ${text}`);
  return [...lines, ...(more > 0 ? [`${labels.andMore(more)}.`] : [])].flatMap((line) =>
    indented(line, layout),
  );
}

function placesAlone(
  finding: Finding,
  { examples }: DescribedFinding,
  { labels }: Sentences,
  layout: Layout,
): string[] {
  const places = examples.map(({ place }) => placeInWords(place, labels.place));
  const more = finding.count - examples.length;
  return indented([...places, ...(more > 0 ? [labels.andMore(more)] : [])].join(", "), layout);
}

function reasons(said: DescribedFinding, { labels }: Sentences, layout: Layout): string[] {
  return [...indented(said.why, layout), ...indented(`${labels.whatToDo} ${said.remedy}`, layout)];
}

function reasonText(said: DescribedFinding, { labels }: Sentences): string {
  return `${said.why} ${labels.whatToDo} ${said.remedy}`;
}

function indented(text: string, { width }: Layout): string[] {
  return wrapText(text, width, "  ", "    ");
}
