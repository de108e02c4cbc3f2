import type { SpendingPerArea } from "../../domain/costs/spendingPerArea";
import type { CostScreenWords } from "../../text/CostScreenWords";
import { FigureTable } from "./FigureTable";

interface Props {
  readonly spending: SpendingPerArea;
  readonly words: CostScreenWords;
}

/** The costs of the cases by area and who pays. A row for each amount: many financiers beside each other do not fit. */
export function SpendingCard({ spending: { financiers, areas, total }, words }: Props) {
  const rows = areas.flatMap(({ area, euros }) =>
    euros.flatMap((amount, place) =>
      amount === 0
        ? []
        : [[area ?? words.noArea, financiers[place] ?? words.notFilledIn, words.euros(amount)]],
    ),
  );
  return (
    <article className="card c">
      <h3>{words.spending}</h3>
      <FigureTable
        name={words.spending}
        head={[words.area, words.payer, words.costs]}
        texts={2}
        rows={[...rows, [words.total, "", words.euros(total)]]}
      />
    </article>
  );
}
