import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { AboutReportWords } from "../../../text/YearReportWords";
import type { ReportSection } from "../ReportDocument";
import { paragraph, section } from "./blocks";
import type { ReportFrame } from "./ReportFrame";

/** What this report is, whose results are in it, and over which time. */
export function aboutSection(
  { period, subject, view, providers }: ConversationFacts,
  words: AboutReportWords,
  frame: ReportFrame,
): ReportSection {
  const isKnown = (period.from !== null && period.to !== null) || subject.reportingYear !== null;
  const whose = view.kind === "provider" ? [words.oneProvider(view.provider)] : namesOf(providers, words);
  const scope = [isKnown ? words.period(frame.period) : words.noPeriod, ...whose].join(" ");
  return section("about", words.heading, [...words.lines.map((line) => paragraph(line)), paragraph(scope)]);
}

const namesOf = (providers: readonly string[], words: AboutReportWords): string[] =>
  providers.length > 1 ? [words.providers(providers)] : [];
