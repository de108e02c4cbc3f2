import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** A subject with a few sentences about it. */
export function AboutSection({ title, lines, children }: Props) {
  return (
    <section className="card c">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </section>
  );
}
