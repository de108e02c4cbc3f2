import type { GoalPage } from "../../../report/conversation/GoalPage";
import type { LevelsBlock } from "../ReportDocument";
import { agreementLevel } from "./levels/agreementLevel";
import { experienceLevel } from "./levels/experienceLevel";
import { reachLevel } from "./levels/reachLevel";
import { townLevel } from "./levels/townLevel";
import type { ReportFrame } from "./ReportFrame";

/**
 * The four levels of one goal side by side: 1–3 the provider's, 4 the municipality's.
 *
 * @param id  of the page, unique in the report; the pictures are named after it
 */
export function levelsOfPage(page: GoalPage, id: string, frame: ReportFrame): LevelsBlock {
  const words = frame.page;
  return {
    kind: "levels",
    provider: {
      heading: words.providers(frame.providers),
      levels: [agreementLevel(page, frame), reachLevel(page, id, frame), experienceLevel(page, id, frame)],
    },
    municipality: {
      heading: words.municipality(frame.municipality),
      levels: [townLevel(page, id, frame)],
    },
  };
}
