import { SeverityIcon } from "../screens/icons/SeverityIcon";
import type { CheckPageWords } from "../text/CheckPageWords";
import { mostFiles } from "./files/takeFiles";
import type { PageState } from "./PageSession";

interface Props {
  readonly notTaken: PageState["notTaken"];
  readonly words: CheckPageWords["notTaken"];
}

/** Which of the files that were chosen last did not come into the list, and why. */
export function NotTaken({ notTaken, words }: Props) {
  if (notTaken === null) return null;
  const { tooMany, notWorkbooks, already } = notTaken;
  const lines = [
    ...(tooMany > 0 ? [words.tooMany(tooMany, mostFiles)] : []),
    ...(notWorkbooks > 0 ? [words.notWorkbooks(notWorkbooks)] : []),
    ...(already > 0 ? [words.already(already)] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section className="strip notTaken" role="status">
      <SeverityIcon severity="note" size={20} label={null} />
      <div className="grow">
        {lines.map((line) => (
          <p key={line} className="say">
            {line}
          </p>
        ))}
      </div>
    </section>
  );
}
