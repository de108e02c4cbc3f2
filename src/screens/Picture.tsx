interface Props {
  /** Markup of our own pictures, in which every text is escaped already. Never anything else. */
  readonly svg: string;
}

/** A picture from the room pictures, as wide as what it stands in. It says its own figures. */
export function Picture({ svg }: Props) {
  return <figure className="fig" dangerouslySetInnerHTML={{ __html: svg }} />;
}
