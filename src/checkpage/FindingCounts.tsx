import { SeverityIcon } from "../screens/icons/SeverityIcon";
import type { FindingCounts as Counts } from "../workbook/checkWorkbook";
import type { Say } from "./Say";

interface Props {
  readonly counts: Counts;
  readonly say: Say;
}

/** How many of each weight, always in the same place so that a column can be read downwards. */
export function FindingCounts({ counts, say }: Props) {
  const { errors, warnings, notes } = counts;
  const { words, sentences } = say;
  if (errors + warnings + notes === 0) return <span className="mute small">{words.none}</span>;
  const parts = [
    ["error", errors],
    ["warning", warnings],
    ["note", notes],
  ] as const;
  return (
    <ul className="weights">
      {parts.map(([severity, count]) => (
        <li key={severity}>
          {count > 0 && (
            <>
              <SeverityIcon severity={severity} size={14} label={null} />
              {sentences.numbers.formatNumber(count)}
              <span className="spoken">
                {sentences.severityNames[severity][count === 1 ? "one" : "many"]}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
