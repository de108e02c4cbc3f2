import type { ExperiencedShare } from "../../domain/experience/experiencedShare";
import { answerDistribution } from "../../pictures/answerDistribution/answerDistribution";
import type { StatementExperience } from "../../report/ExperienceReport";
import { Picture } from "../Picture";
import { distributionOf } from "./distributionOf";
import type { Say } from "./Say";
import { shareInWords } from "./shareInWords";

interface Props {
  readonly statement: StatementExperience;
  readonly experienced: ExperiencedShare;
  readonly minimumGroupSize: number;
  readonly say: Say;
}

/** The range of those who agree, all the answers as a picture, and how far that may be leaned on; words where they are few. */
export function AnsweredPart({ statement, experienced, minimumGroupSize, say }: Props) {
  const { statement: words } = say.words;
  const { direction, activities } = statement;
  const { answers, positive, noAnswer, response, strength } = experienced;
  const distribution = distributionOf(experienced, direction);
  if (positive === null || distribution === null) {
    return <p className="small">{words.tooFew(answers, minimumGroupSize)}</p>;
  }
  return (
    <>
      <KeyRange said={shareInWords(experienced, direction, say)} strength={strength} words={words} />
      <p className="small mute behind">{words.behind(positive, answers, direction)}</p>
      {direction === "negative" && <p className="small">{words.negative}</p>}
      <Picture svg={answerDistribution(distribution, say.distribution)} />
      {response !== null && (
        <p className="small">
          {words.response(answers, response)} {response.isLow && words.lowResponse}
        </p>
      )}
      {noAnswer !== null && (
        <p className="small">
          {words.noAnswer(noAnswer)} {noAnswer.isLarge && words.manyNoAnswer}
        </p>
      )}
      {strength === "indicative" && <p className="small">{words.indicativeWhy}</p>}
      {activities > 1 && <p className="small mute">{words.pooled(activities)}</p>}
    </>
  );
}

interface KeyRangeProps {
  readonly said: string | null;
  readonly strength: ExperiencedShare["strength"];
  readonly words: Say["words"]["statement"];
}

function KeyRange({ said, strength, words }: KeyRangeProps) {
  if (said === null) return null;
  return (
    <p className="agreeing">
      {said} {strength === "indicative" && <span className="tag">{words.indicative}</span>}
    </p>
  );
}
