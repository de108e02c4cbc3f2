import type { ActivityExperience, StatementOfActivity } from "../../report/ExperienceReport";
import type { Say } from "./Say";
import { shareInWords } from "./shareInWords";

interface Props {
  readonly activity: ActivityExperience;
  /** Codes of the statements with which disagreeing is hoped for. */
  readonly negative: ReadonlySet<string>;
  readonly say: Say;
}

/** An activity of which people agree less with what it is for than with what it also brings: a question, no verdict. */
export function BesideMeant({ activity, negative, say }: Props) {
  const { core: words } = say.words;
  const sides = activity.sides.filter(({ signal }) => signal === "reaches-something-else");
  const saidOf = ({ experienced, statement }: StatementOfActivity): string | null =>
    experienced && shareInWords(experienced, negative.has(statement) ? "negative" : "positive", say);
  return (
    <div className="need">
      <div>
        <h3>{words.question(activity.name ?? activity.activity)}</h3>
        <p>{words.meant(textOf(activity.core), saidOf(activity.core))}</p>
        {sides.map((side) => (
          <p key={side.statement}>
            {words.side(textOf(side), saidOf(side))} {side.difference && words.difference(side.difference)}
          </p>
        ))}
        <p>{words.careful}</p>
      </div>
    </div>
  );
}

const textOf = ({ text, statement }: StatementOfActivity): string => text ?? statement;
