import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { YearReportWords } from "../../../text/YearReportWords";
import type { ReportSection } from "../ReportDocument";
import type { ReportFrame } from "./ReportFrame";
import { costsSection } from "./whole/costsSection";
import { scalesSection } from "./whole/scalesSection";
import { shiftsSection } from "./whole/shiftsSection";
import { trajectoriesSection } from "./whole/trajectoriesSection";

/** What is about the whole and not about one goal: trajectories, scales, the shift, costs. All of it the provider's part. */
export function wholeSections(
  { trajectories, scales, shifts, costs }: ConversationFacts,
  words: YearReportWords,
  frame: ReportFrame,
): ReportSection[] {
  const above = frame.page.providers(frame.providers);
  return [
    ...(trajectories === null ? [] : [trajectoriesSection(trajectories, words, frame)]),
    ...(scales.length === 0 ? [] : [scalesSection(scales, frame)]),
    ...(shifts.length === 0 ? [] : [shiftsSection(shifts, frame)]),
    ...(costs === null ? [] : [costsSection(costs, frame)]),
  ].map((one) => ({ ...one, above }));
}
