import type { AnswerStartWords } from "../../text/AnswerWords";

/** What this screen cannot do, before anybody relies on it. */
export function GoodToKnow({ words }: { readonly words: AnswerStartWords }) {
  return (
    <div>
      <h3>{words.goodToKnow}</h3>
      <ul className="small bullets">
        {words.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </div>
  );
}
