import type { ReactNode } from "react";
import { useState } from "react";

interface Props {
  /** One function a card, so that cards that are not shown are not made. */
  readonly cards: readonly (() => ReactNode)[];
  readonly more: (count: number) => string;
}

const cardsShown = 50;

/** Cards under each other; more than fifty are shown on demand, so that thousands do not freeze the pane. */
export function CardList({ cards, more }: Props) {
  const [shown, setShown] = useState(cardsShown);
  const hidden = cards.length - shown;
  return (
    <>
      {cards.slice(0, shown).map((card) => card())}
      {hidden > 0 && (
        <p className="sec">
          <button type="button" className="btn" onClick={() => setShown(shown + cardsShown)}>
            {more(Math.min(hidden, cardsShown))}
          </button>
        </p>
      )}
    </>
  );
}
