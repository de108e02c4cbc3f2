import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { ComposedPage } from "./goalSection";
import { levelsOfPage } from "./levelsOfPage";
import type { ReportFrame } from "./ReportFrame";

/** Every page with its four levels, composed once. */
export function composedPages({ pages }: ConversationFacts, frame: ReportFrame): ComposedPage[] {
  return pages.map((page, index) => {
    const id = `goal-${index + 1}`;
    return { id, page, levels: levelsOfPage(page, id, frame) };
  });
}
