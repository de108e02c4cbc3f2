interface Props {
  /** Name and figure; a figure that is null has no row. */
  readonly rows: readonly (readonly [name: string, figure: string | null])[];
}

/** Figures under each other, each behind its name; nothing where there is none. */
export function Figures({ rows }: Props) {
  if (rows.every(([, figure]) => figure === null)) return null;
  return (
    <dl className="figs small">
      {rows.map(([name, figure]) =>
        figure === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
