import { BesideMeant } from "./BesideMeant";
import type { GoalCardFacts } from "./GoalCardFacts";
import type { Say } from "./Say";
import { SourcesPart } from "./SourcesPart";
import { StatementPart } from "./StatementPart";
import { statementsTogether } from "./statementsTogether";

interface Props {
  readonly card: GoalCardFacts;
  readonly negative: ReadonlySet<string>;
  readonly minimumGroupSize: number;
  readonly say: Say;
}

/** One goal: what came of the agreements, what people say of it statement by statement, and what that rests on. */
export function GoalExperienceCard({ card, negative, minimumGroupSize, say }: Props) {
  const { words } = say;
  const { goal, goalDescription, agreements, experience, besideMeant, sources } = card;
  return (
    <article className="card c reach told">
      <p className="small mute">{goal}</p>
      <h2>{goalDescription ?? goal}</h2>
      {agreements !== null && <p className="small agreed">{words.agreements(agreements)}</p>}
      {statementsTogether(experience?.statements ?? []).map((statement, index) => (
        <StatementPart key={index} statement={statement} minimumGroupSize={minimumGroupSize} say={say} />
      ))}
      {besideMeant.map((activity, index) => (
        <BesideMeant key={index} activity={activity} negative={negative} say={say} />
      ))}
      {experience !== null && experience.criteriaMissing.length > 0 && (
        <p className="small mute agreed">{words.notAsked(experience.criteriaMissing)}</p>
      )}
      {sources !== null && <SourcesPart sources={sources} words={words.sources} />}
    </article>
  );
}
