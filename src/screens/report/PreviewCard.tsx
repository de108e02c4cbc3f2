import type { Place } from "../../workbook/findings";
import type { WorkbookRecords } from "../../workbook/records";
import { CellLink } from "../CellLink";
import { placeOfLine } from "./placeOfLine";
import type { PreviewList, ReportPreview } from "./ReportOrder";
import type { Say } from "./Say";

interface Props {
  readonly preview: ReportPreview | "looking";
  readonly records: WorkbookRecords;
  readonly onGoTo: (place: Place) => void;
  readonly say: Say;
}

/** What will be on the table: the first reasons to talk and questions about measuring, and what cannot be said. */
export function PreviewCard({ preview, records, onGoTo, say }: Props) {
  const { preview: words } = say.words;
  return (
    <section className="card c preview">
      <h2>{words.title}</h2>
      {preview === "looking" ? (
        <p className="small mute" role="status">
          {words.looking}
        </p>
      ) : (
        <>
          {preview.limits.length > 0 && (
            <>
              <h3>{words.limits}</h3>
              <ul>
                {preview.limits.map((limit) => (
                  <li key={limit}>{limit}</li>
                ))}
              </ul>
            </>
          )}
          <h3>{words.reasons(preview.reasons.count)}</h3>
          {preview.reasons.count === 0 && <p>{words.noReasons}</p>}
          <Lines list={preview.reasons} records={records} onGoTo={onGoTo} say={say} />
          <h3>{words.questions(preview.questions.count)}</h3>
          <Lines list={preview.questions} records={records} onGoTo={onGoTo} say={say} />
        </>
      )}
    </section>
  );
}

interface LinesProps {
  readonly list: PreviewList;
  readonly records: WorkbookRecords;
  readonly onGoTo: (place: Place) => void;
  readonly say: Say;
}

function Lines({ list: { count, first }, records, onGoTo, say }: LinesProps) {
  const { words, sentences } = say;
  const more = count - first.length;
  return (
    <>
      {first.length > 0 && (
        <ul>
          {first.map((line) => {
            const place = placeOfLine(line, records);
            return (
              <li key={line.key}>
                {line.text}{" "}
                {place !== null && (
                  <CellLink
                    place={place}
                    onGoTo={onGoTo}
                    goTo={words.preview.goTo}
                    labels={sentences.labels.place}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {more > 0 && <p className="mute">{words.preview.more(more)}</p>}
    </>
  );
}
