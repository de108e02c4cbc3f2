import { smallMultiple } from "../../pictures/smallMultiple/smallMultiple";
import type { IndicatorReport } from "../../report/report";
import type { Place } from "../../workbook/findings";
import { CellLink } from "../CellLink";
import { VerdictIcon } from "../icons/VerdictIcon";
import { Picture } from "../Picture";
import { directionOfValue } from "./directionOfValue";
import { indicatorHeading } from "./indicatorHeading";
import { IndicatorMethod } from "./IndicatorMethod";
import type { Say } from "./Say";
import { seriesInWords } from "./seriesInWords";
import { wishInWords } from "./wishInWords";

interface Props {
  readonly indicator: IndicatorReport;
  /** Of the axis, in points; left out: its own. */
  readonly step: number | undefined;
  /** The cell that would make a verdict possible. */
  readonly place: Place | null;
  readonly onGoTo: (place: Place) => void;
  readonly say: Say;
}

/** One indicator: its name, what is wanted, the verdict, the picture, why, and how that was found. */
export function IndicatorCard({ indicator, step, place, onGoTo, say }: Props) {
  const { words, pictures, sentences } = say;
  const { judgement, kind, norm, latest } = indicator;
  const { verdict, followUp } = judgement;
  const wish = wishInWords(indicator, say);
  const svg = smallMultiple(indicator, pictures, step);
  return (
    <article className="card c">
      <h2>{indicatorHeading(indicator)}</h2>
      {wish !== "" && <p className="small mute">{wish}</p>}
      <p className="verd">
        <VerdictIcon verdict={verdict} direction={directionOfValue(indicator)} size={20} />
        <b>{sentences.verdictNames[verdict]}</b>
        {latest?.persons != null && <span className="small mute end">{words.persons(latest.persons)}</span>}
      </p>
      {svg !== "" && <Picture svg={svg} />}
      <p className="small said">{sentences.verdictSentence(judgement, kind, norm)}</p>
      {seriesInWords(indicator, sentences).map((sentence) => (
        <p key={sentence} className="small said">
          {sentence}
        </p>
      ))}
      {place !== null && (
        <p className="need">
          <span>
            {words.fillIn}:{" "}
            <CellLink place={place} onGoTo={onGoTo} goTo={words.goTo} labels={sentences.labels.place} />
          </span>
        </p>
      )}
      {followUp !== "none" && (
        <p className="asks">
          <span className="tag">
            {followUp === "reason-to-talk" ? words.reasonToTalk : words.measurementQuestion}
          </span>
        </p>
      )}
      <IndicatorMethod indicator={indicator} words={words.method} />
    </article>
  );
}
