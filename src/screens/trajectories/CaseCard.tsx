import type { BusinessCase } from "../../domain/costs/businessCase";
import type { BusinessCaseInRange } from "../../domain/costs/businessCaseInRange";
import type { CaseFacts } from "../../report/CostFacts";
import { Figures } from "./Figures";
import { NoFigure } from "./NoFigure";
import type { Say } from "./Say";

interface Props {
  readonly found: CaseFacts;
  readonly say: Say;
}

/** One case: what it cost, what was spent less, over which years, and that this is no proof. */
export function CaseCard({ found, say }: Props) {
  const { costs: words } = say.words;
  const { name, form, area, outcome, range, reason, missingAspects } = found;
  const about = [form, area].filter((part) => part !== null).join(" · ");
  return (
    <article className="card c">
      <p className="row small mute">
        <span>{about}</span>
        <span className="tag end">{words.plausible}</span>
      </p>
      <h3>{name ?? words.noName}</h3>
      {range !== null ? (
        <p className="big">{words.balanceWithin(rangeOf(range, ({ balance }) => balance))}</p>
      ) : (
        outcome !== null && <p className="big">{words.balance(outcome.balance)}</p>
      )}
      {reason !== null && range === null && <NoFigure text={words.reasons[reason]} />}
      <CaseFigures found={found} say={say} />
      {range !== null && <p className="small mute said">{words.assumed}</p>}
      {missingAspects.length > 0 && <p className="small mute said">{words.missingAspects(missingAspects)}</p>}
    </article>
  );
}

function CaseFigures({ found, say }: Props) {
  const { costs: words } = say.words;
  const { costs, years, observedYears, payer, beneficiary, source, underpinning, outcome, range } = found;
  const horizon = (range?.cautious ?? outcome)?.horizon ?? null;
  return (
    <Figures
      rows={[
        [words.costs, costs === null ? null : words.euros(costs)],
        ...outcomeRows(outcome, range, say),
        [
          words.horizon,
          years === null || horizon === null ? null : words.horizonOf(years, observedYears, horizon),
        ],
        [words.payer, payer ?? words.notFilledIn],
        [words.beneficiary, beneficiary ?? words.notFilledIn],
        [words.source, source ?? words.notFilledIn],
        [words.underpinning, underpinning],
      ]}
    />
  );
}

type Rows = readonly (readonly [string, string | null])[];

function outcomeRows(
  outcome: BusinessCase | null,
  range: BusinessCaseInRange | null,
  { words: { costs: words } }: Say,
): Rows {
  if (range !== null) {
    const { favourable, cautious } = range;
    const isRatio = cautious.ratio !== null && favourable.ratio !== null;
    return [
      [words.avoided, words.eurosWithin(rangeOf(range, ({ avoided }) => avoided))],
      [words.ratio, isRatio ? words.ratioWithin(rangeOf(range, ({ ratio }) => ratio ?? 0)) : null],
      [words.payback, words.paybackWithin(favourable, cautious)],
    ];
  }
  if (outcome === null) return [];
  return [
    [words.avoided, words.euros(outcome.avoided)],
    [words.ratio, outcome.ratio === null ? null : words.ratioOf(outcome.ratio)],
    [words.payback, words.paybackOf(outcome)],
  ];
}

function rangeOf({ cautious, favourable }: BusinessCaseInRange, amount: (one: BusinessCase) => number) {
  return { lower: amount(cautious), upper: amount(favourable) };
}
