import type { FollowUp } from "../../domain/movement/judgement";

/** Which indicators are shown. */
export type IndicatorChoice = "all" | Exclude<FollowUp, "none">;
