import type { ComparisonFacts, FunnelFacts } from "../report/ComparisonFacts";

/** What the report says of indicators beside those of others: a perspective, never a ranking. */
export interface ComparisonSentences {
  readonly heading: string;
  /** "CONTACT Aandeel inwoners dat meer contacten wil, naast andere gemeenten" */
  readonly name: (comparison: ComparisonFacts) => string;
  /** The change beside that of the others, with their names; or why there is none. */
  readonly change: (comparison: ComparisonFacts) => readonly string[];
  /** Where providers lie, in the order of the workbook. */
  readonly funnel: (funnel: FunnelFacts) => readonly string[];
}
