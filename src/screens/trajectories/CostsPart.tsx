import type { CostFacts } from "../../report/CostFacts";
import { CardList } from "../CardList";
import { Disclosure } from "../Disclosure";
import { CaseCard } from "./CaseCard";
import { Figures } from "./Figures";
import { Group } from "./Group";
import type { Say } from "./Say";
import { SpendingCard } from "./SpendingCard";

interface Props {
  readonly costs: CostFacts;
  readonly say: Say;
}

/** The cases one by one, and over all of them who pays and who saves. */
export function CostsPart({ costs: { cases, parties, spending, casesLeftOut, prices }, say }: Props) {
  const { costs: words, more } = say.words;
  return (
    <>
      <Group title={words.group} />
      <CardList
        cards={cases.map((found, index) => () => <CaseCard key={index} found={found} say={say} />)}
        more={more}
      />
      {parties.length > 0 && (
        <article className="card c">
          <p className="row small mute">
            <span className="tag end">{words.plausible}</span>
          </p>
          <h3>{words.parties}</h3>
          {parties.map(({ party, costs, avoided, balance }) => (
            <section key={party} className="part">
              <h4>{party ?? words.partyUnknown}</h4>
              <Figures
                rows={[
                  [words.partyPays, words.euros(costs)],
                  [words.partyAvoids, words.euros(avoided)],
                  [words.partyBalance, words.euros(balance)],
                ]}
              />
            </section>
          ))}
          {casesLeftOut > 0 && <p className="small mute said">{words.casesLeftOut(casesLeftOut)}</p>}
        </article>
      )}
      {spending !== null && <SpendingCard spending={spending} words={words} />}
      {prices.length > 0 && (
        <article className="card c prices">
          <Disclosure title={words.prices} about="">
            <ul>
              {prices.map((price, index) => (
                <li key={index}>{words.price(price)}</li>
              ))}
            </ul>
          </Disclosure>
        </article>
      )}
    </>
  );
}
