interface Props {
  readonly title: string;
  /** What holds for everything under it. */
  readonly about?: string;
}

/** The head of cards that belong together. */
export function Group({ title, about }: Props) {
  return (
    <div className="grp">
      <h2>{title}</h2>
      {about !== undefined && <p className="small mute about">{about}</p>}
    </div>
  );
}
