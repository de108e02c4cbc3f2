import type { ConversationPoint } from "../report/ConversationReport";
import type { AboutReportWords, TalkListWords } from "./YearReportWords";

/** What the trend report says around its figures, in one language: from the municipality to the provider. */
export interface TrendReportWords {
  /** @param year  null where nobody filled it in */
  readonly title: (year: number | null) => string;
  readonly about: AboutReportWords;
  readonly theme: {
    /** Goals that belong to no theme. */
    readonly other: string;
    readonly none: string;
    /** "3 indicatoren: 2 × beweegt niet, 1 × nulmeting." */
    readonly verdicts: (indicators: string, verdicts: string) => string;
    /** The provider's part, apart from the town's. */
    readonly contribution: string;
    readonly contributionLead: string;
    readonly goal: string;
  };
  readonly others: { readonly heading: string; readonly none: string };
  readonly developments: {
    readonly heading: string;
    readonly town: string;
    readonly country: string;
    readonly none: string;
    readonly point: (point: ConversationPoint) => string;
  };
  readonly nextYear: {
    readonly heading: string;
    readonly consequence: (point: ConversationPoint) => string;
    readonly none: string;
  };
  readonly talk: TalkListWords;
  readonly chance: { readonly heading: string };
}
