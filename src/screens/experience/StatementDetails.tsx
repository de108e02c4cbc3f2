import { Disclosure } from "../Disclosure";
import { detailsInWords } from "./detailsInWords";
import type { Say } from "./Say";
import type { StatementOverTime } from "./statementsTogether";

interface Props {
  readonly statement: StatementOverTime;
  readonly minimumGroupSize: number;
  readonly say: Say;
}

/** The picture as a list, what counts as agreeing, and earlier periods; nothing where there is none of these. */
export function StatementDetails({ statement, minimumGroupSize, say }: Props) {
  const said = detailsInWords(statement, minimumGroupSize, say);
  if (said === null) return null;
  const { details } = say.words;
  const { code, statement: text } = statement.latest;
  return (
    <Disclosure title={details.title} about={text ?? code}>
      {said.answers !== null && (
        <>
          <Lines lines={said.answers.counts} />
          <p>{said.answers.method}</p>
        </>
      )}
      {said.earlier.length > 0 && (
        <>
          <p>
            <b>{details.earlier}</b>
          </p>
          <Lines lines={said.earlier} />
        </>
      )}
    </Disclosure>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
