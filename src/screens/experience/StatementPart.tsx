import { AnsweredPart } from "./AnsweredPart";
import type { Say } from "./Say";
import { StatementDetails } from "./StatementDetails";
import type { StatementOverTime } from "./statementsTogether";

interface Props {
  readonly statement: StatementOverTime;
  readonly minimumGroupSize: number;
  readonly say: Say;
}

/** One statement: what was asked of whom, what they answered, and what stands behind it. */
export function StatementPart({ statement, minimumGroupSize, say }: Props) {
  const { words, respondentNames } = say;
  const { latest } = statement;
  const { code, statement: text, criterion, respondents, period, scale, experienced } = latest;
  const rowsLeftOut = Object.values(latest.rowsNotCounted).reduce((sum, rows) => sum + rows, 0);
  return (
    <section className="asked">
      <p className="row small mute">
        <span>{criterion === null ? words.noCriterion : words.criteria[criterion]}</span>
        <span className="end">
          {[code, respondentNames[respondents], period].filter((part) => part !== null).join(" · ")}
        </span>
      </p>
      <h3>{text === null ? code : words.quote(text)}</h3>
      {scale === null ? (
        <p className="small">{words.statement.noScale}</p>
      ) : experienced === null ? (
        <p className="small">{words.statement.notAnswered}</p>
      ) : (
        <AnsweredPart
          statement={latest}
          experienced={experienced}
          minimumGroupSize={minimumGroupSize}
          say={say}
        />
      )}
      {rowsLeftOut > 0 && <p className="small">{words.statement.rowsNotCounted(rowsLeftOut)}</p>}
      <StatementDetails statement={statement} minimumGroupSize={minimumGroupSize} say={say} />
    </section>
  );
}
