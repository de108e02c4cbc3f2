import type { Subject } from "../../report/report";
import type { FrameWords } from "../../text/FrameWords";

interface Props {
  readonly subject: Subject | null;
  readonly words: FrameWords;
}

/** Whose workbook this is. A long provider's name is cut, the municipality and the year stay. */
export function ContextLine({ subject, words }: Props) {
  if (subject === null) return <p className="ctx" />;
  const { provider, municipality, reportingYear } = subject;
  const rest = [municipality, reportingYear].filter((part) => part !== null).join(" · ");
  if (provider === null && rest === "") return <p className="ctx">{words.nobodyNamed}</p>;
  return (
    <p className="ctx">
      {provider !== null && <span title={provider}>{provider}</span>}
      {rest !== "" && <span className="fixed">{provider === null ? rest : `· ${rest}`}</span>}
    </p>
  );
}
