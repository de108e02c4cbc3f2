import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import { developmentTableWordsIn } from "../../../text/developmentTableWordsIn";
import type { Provenance } from "../../../text/ReportLabels";
import type { Sentences } from "../../../text/Sentences";
import type { ReportDocument } from "../ReportDocument";
import { paragraph, section } from "./blocks";
import { limitsSection } from "./limitsSection";
import { reportFrame } from "./ReportFrame";
import { subtitle } from "./subtitle";
import { themeSection } from "./themes/themeSection";

/** For the development table, where partners and administrators meet: one page a theme. */
export function developmentTableDocument(
  facts: ConversationFacts,
  sentences: Sentences,
  provenance: Provenance,
): ReportDocument {
  const words = developmentTableWordsIn(sentences.language);
  const frame = reportFrame(facts, sentences);
  const limits = limitsSection(facts.limits, sentences.language);
  const pages = facts.themes.map((theme, index) =>
    themeSection(facts, theme, `theme-${index + 1}`, words, frame),
  );
  const nothing = section("no-theme", words.theme, [paragraph(words.none)]);
  return {
    kind: "table",
    language: sentences.language,
    title: words.title(facts.subject.reportingYear),
    subtitle: subtitle(facts),
    provenance: sentences.labels.provenance(provenance),
    sections: [...limits, ...(pages.length === 0 ? [nothing] : pages)],
    closing: [sentences.labels.falseFlags(facts.comparisons, facts.expectedFalseFlags), words.where],
  };
}
