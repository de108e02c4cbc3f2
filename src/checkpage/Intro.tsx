import type { CheckPageWords } from "../text/CheckPageWords";

/** Before the first file: what this page does, and what it does not do. */
export function Intro({ words }: { readonly words: CheckPageWords["intro"] }) {
  return (
    <section className="intro">
      <h2>{words.title}</h2>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
