import type { ReactNode } from "react";

interface Props {
  /** What it is a table of, for who hears it. */
  readonly name: string;
  readonly head: readonly string[];
  /** The first `texts` cells of a row are words, the others are figures. */
  readonly texts: 1 | 2;
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A table that fits a pane of 320 px: words break, figures stand under each other. */
export function FigureTable({ name, head, texts, rows }: Props) {
  const lookOf = (column: number): string | undefined => (column < texts ? undefined : "num");
  return (
    <table className={texts === 2 ? "tbl two small" : "tbl small"} aria-label={name}>
      <thead>
        <tr>
          {head.map((title, column) => (
            <th key={column} scope="col" className={lookOf(column)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], row) => (
          <tr key={row}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={column} className={lookOf(column + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
