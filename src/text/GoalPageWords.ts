import type { AgreementShares, AgreementStatus } from "../domain/agreements/agreementShares";
import type { Verdict } from "../domain/movement/judgement";
import type { EstimateWithInterval } from "../domain/statistics/EstimateWithInterval";
import type { ConversationPoint, StorySource } from "../report/ConversationReport";
import type { GoalPage, MonitoringLevel } from "../report/conversation/GoalPage";
import type { GoalReach, IndicatorReport, SpreadGroup } from "../report/report";
import type { WrittenShareRange } from "./shareRange";

/** What a page about one goal says around its figures, in one language. */
export interface GoalPageWords {
  /** Above levels 1–3. */
  readonly providers: (names: readonly string[]) => string;
  /** Above level 4. */
  readonly municipality: (name: string | null) => string;
  readonly levels: Readonly<Record<MonitoringLevel, string>>;
  /** "Doel S1.1 · 5 activiteiten · doelgroep: mantelzorgers". */
  readonly line: (page: Pick<GoalPage, "goal" | "activities" | "targetGroups">) => string;
  /** Named in the workbook, but not in the tree of goals. */
  readonly unknownGoal: (code: string) => string;
  /** The goals below that are told on this page. */
  readonly contributions: (names: readonly string[]) => string;
  readonly missing: MissingLevelWords;
  readonly agreement: PageAgreementWords;
  readonly reach: PageReachWords;
  readonly experience: PageExperienceWords;
  readonly town: PageTownWords;
  /** Fine print under the levels; each only where there is such a picture. "pictures": where only indicators are drawn. */
  readonly legend: Readonly<Record<"reach" | "town" | "pictures", string>>;
  readonly headings: Readonly<Record<"story" | "reading" | "participants" | "figures", string>>;
  /** Whose part it is, before the name of what stands under it. */
  readonly ofProvider: (name: string) => string;
  readonly ofMunicipality: (name: string) => string;
  /** Of an activity of which people say that it does something else than it is for. */
  readonly otherThanMeant: (activity: string) => string;
  readonly participantColumns: Readonly<Record<"indicator" | "outcome", string>>;
  readonly story: (story: StorySource) => string;
  readonly heldBack: (stories: number) => string;
  readonly noStory: string;
  readonly reading: (point: ConversationPoint) => readonly string[];
  readonly earlierReading: (point: ConversationPoint) => readonly string[];
  /** Nobody wrote how this is read. */
  readonly notReadYet: string;
  /** Indicators of which nobody filled in the goal. */
  readonly withoutGoal: Readonly<Record<"heading" | "lead", string>>;
}

export interface MissingLevelWords {
  /** In the place of a key figure. */
  readonly short: string;
  /** What it takes to know. */
  readonly needed: Readonly<Record<MonitoringLevel, string>>;
}

export interface PageAgreementWords {
  /** "3 van 5 gedaan". */
  readonly keyFigure: (shares: AgreementShares) => string;
  /** "1 deels, 1 niet"; null where there is nothing beside what was done. */
  readonly under: (shares: AgreementShares) => string | null;
  /** With the status in a word where it is not done. */
  readonly item: (
    activity: string | null,
    agreement: string | null,
    status: AgreementStatus | null,
  ) => string;
  readonly more: (items: number) => string;
  readonly moreExplained: string;
}

export interface PageReachWords {
  /** "1,4% tot 4,4%". */
  readonly range: (range: WrittenShareRange) => string;
  readonly ofTargetGroup: string;
  readonly notKnown: string;
  /** Where a number of an activity is hidden. */
  readonly notAllShown: string;
  /** Several target groups: no figure over all of them. */
  readonly several: (targetGroups: number) => string;
  /** Each by itself; with the lowest and highest bound where all are known. */
  readonly severalUnder: (bounds: { readonly lower: string; readonly upper: string } | null) => string;
  /** For what rounds to nothing but is not: "minder dan 0,1%". */
  readonly lessThan: (share: string) => string;
  readonly behind: (reach: GoalReach) => string;
  /** Where a page tells the reach of several goals. */
  readonly partOfGoal: (goal: string, targetGroup: string) => string;
  readonly group: (group: SpreadGroup) => string;
  readonly allAsExpected: string;
  /** Said where not all are shown. */
  readonly more: (ranges: number) => string;
}

export interface PageExperienceWords {
  /** "79% positief". */
  readonly keyFigure: (share: string) => string;
  /** "tussen 66% en 88%". */
  readonly between: (share: Pick<EstimateWithInterval, "lower" | "upper">) => string;
  readonly tooFew: string;
  /** Without how many there were: they are a small group. */
  readonly tooFewToShow: (minimum: number) => string;
  readonly notAnswered: string;
  /** The share with its numbers, and the answers that count: "41 van de 52 antwoorden: mee eens of helemaal mee eens." */
  readonly behind: (positive: number, answers: number, wanted: readonly string[]) => string;
  readonly several: (statements: number) => string;
  /** Each by itself; with the lowest and highest bound where all are known. */
  readonly severalUnder: (bounds: { readonly lower: string; readonly upper: string } | null) => string;
  /** "79% positief (tussen 66% en 88%)." */
  readonly inSentence: (keyFigure: string, between: string) => string;
  readonly more: (statements: number) => string;
}

export interface PageTownWords {
  /** The finding: "Beweegt niet: aandeel eenzame inwoners." */
  readonly finding: (verdict: string, indicator: string) => string;
  readonly several: (indicators: number) => string;
  /** "48% in 2023". */
  readonly latest: (value: string, period: string) => string;
  /** "2 beweegt niet, 1 niet vast te stellen". */
  readonly verdicts: (counts: readonly (readonly [verdict: Verdict, indicators: number])[]) => string;
  /** What a verdict is about, in the place under it. */
  readonly about: (indicator: IndicatorReport) => string;
  readonly more: (indicators: number) => string;
}
