import type { Language } from "../text/sentencesIn";
import type { CheckPageWords } from "../text/CheckPageWords";

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly isOffline: boolean;
  readonly words: CheckPageWords;
}

/** Whose page this is, that nothing is sent, and the other language. */
export function PageHead({ language, onLanguage, isOffline, words }: Props) {
  const other: Language = language === "nl" ? "en" : "nl";
  return (
    <header className="pageHead">
      <img src="icons/app-64.png" alt="" width="28" height="28" />
      <h1>Doelbereik</h1>
      <p className="tagline mute">{words.tagline}</p>
      <p className="small mute end">{isOffline ? words.worksOffline : words.staysHere}</p>
      <button type="button" className="btn s" lang={other} onClick={() => onLanguage(other)}>
        {words.otherLanguage}
      </button>
    </header>
  );
}
