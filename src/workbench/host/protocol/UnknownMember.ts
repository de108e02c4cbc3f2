/** Something office.js asked for that this stand-in does not know: a gap of ours, never of the add-in. */
export interface UnknownMember {
  readonly kind: "service" | "property" | "method" | "message";
  readonly name: string;
  /** The class it was asked of, where there is one. */
  readonly of: string | null;
}
