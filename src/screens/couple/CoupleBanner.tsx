import type { CoupleWords } from "../../text/CoupleWords";

interface Props {
  readonly linked: number;
  readonly total: number;
  readonly words: CoupleWords;
}

/** How far the linking is. */
export function CoupleBanner({ linked, total, words }: Props) {
  return (
    <section className="banner">
      <div className="grow">
        <div className="row">
          <h1 className="grow">{words.title}</h1>
          {total > 0 && <span className="small mute nowrap">{words.progress(linked, total)}</span>}
        </div>
        {total > 0 && (
          <progress
            className="linkbar"
            value={linked}
            max={total}
            aria-label={words.progress(linked, total)}
          />
        )}
        <p className="small mute">{words.advice}</p>
      </div>
    </section>
  );
}
