import { useContext } from "react";
import type { DescribedFinding } from "../../text/describeFinding";
import type { Place } from "../../workbook/findings";
import { BesideWorkbook } from "../BesideWorkbook";
import { placeLinks } from "./placeLinks";
import type { Say } from "./Say";

interface Props {
  readonly examples: DescribedFinding["examples"];
  /** How many places there are in all. */
  readonly count: number;
  /** Left out where a table of fixes says the same. */
  readonly withTexts: boolean;
  readonly onGoTo: (place: Place) => void;
  readonly say: Say;
}

/** The first places of a finding, each a jump to its cell, and what stands there. */
export function Places({ examples, count, withTexts, onGoTo, say }: Props) {
  const canGo = useContext(BesideWorkbook);
  const links = placeLinks(
    examples.map(({ place }) => place),
    say.sentences.labels.place,
  );
  const more = count - examples.length;
  return (
    <ul className={withTexts ? "places lines" : "places"}>
      {links.map(({ place, short, full }, index) => (
        <li key={`${full} ${index}`}>
          {place.sheet === null || !canGo ? (
            full
          ) : (
            <button
              type="button"
              className="link"
              aria-label={say.words.goTo(full)}
              onClick={() => onGoTo(place)}
            >
              {short}
            </button>
          )}
          {withTexts && <span className="text">{examples[index]?.text}</span>}
        </li>
      ))}
      {more > 0 && <li className="mute">{say.sentences.labels.andMore(more)}</li>}
    </ul>
  );
}
