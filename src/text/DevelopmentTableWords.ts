import type { MonitoringLevel } from "../report/conversation/GoalPage";
import type { ConversationPoint } from "../report/ConversationReport";
import type { IndicatorReport } from "../report/report";

/** What the development table says in one language: one page a theme, to talk with partners. */
export interface DevelopmentTableWords {
  readonly title: (year: number | null) => string;
  /** Where there is no theme, so no page. */
  readonly none: string;
  readonly theme: string;
  /** Where the source and the method of each figure stand. */
  readonly where: string;
  readonly noGoals: string;
  readonly goals: {
    readonly caption: (theme: string) => string;
    readonly goal: string;
    /** In the place of a key figure, where the indicators of a goal are all of another theme. */
    readonly inOtherTheme: string;
    readonly columns: Readonly<Record<MonitoringLevel, string>>;
    readonly more: (goals: number) => string;
  };
  readonly town: {
    readonly heading: string;
    /** "‘Wil meer contacten’: beweegt niet (48% in 2022, 48% in 2023)." */
    readonly indicator: (indicator: IndicatorReport) => string;
    readonly none: string;
    readonly more: (indicators: number) => string;
  };
  readonly developments: {
    readonly heading: string;
    readonly none: string;
    /** What somebody saw, and what it means for next year. */
    readonly point: (point: ConversationPoint) => string;
  };
  readonly talk: {
    readonly heading: string;
    readonly none: string;
    readonly more: (reasons: number) => string;
  };
  readonly story: { readonly heading: string; readonly none: string };
  readonly questions: {
    readonly caption: string;
    readonly columns: Readonly<Record<"question" | "answer", string>>;
    readonly questions: readonly string[];
  };
}
