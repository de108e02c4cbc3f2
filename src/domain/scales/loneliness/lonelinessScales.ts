/** The number of items tells the version. Scores of the two are never compared. */
export type LonelinessVersion = 6 | 11;

export type LonelinessSubscale = "emotional" | "social";

export interface LonelinessScale {
  /** By its number in the long version, in the order of the questionnaire. */
  readonly items: readonly number[];
  /** The kind of loneliness each item is about, in the same order. */
  readonly subscales: readonly LonelinessSubscale[];
  /** Lowest total of a lonely person. */
  readonly lonelyFrom: number;
  readonly severelyFrom: number;
  /** Null where the version does not tell them apart. */
  readonly verySeverelyFrom: number | null;
  /** Lowest score on a subscale of a person who is lonely in that way. */
  readonly subscaleFrom: number;
}

const emotionalItems: ReadonlySet<number> = new Set([2, 3, 5, 6, 9, 10]);

const subscaleOf = (item: number): LonelinessSubscale => (emotionalItems.has(item) ? "emotional" : "social");

const longItems = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** The short questionnaire asks item 9 before item 8. */
const shortItems = [3, 4, 7, 9, 8, 10];

/**
 * The loneliness scale of De Jong Gierveld in both versions: which item counts where, and from which score somebody is
 * called lonely. Without the texts of the items.
 *
 * Source: De Jong Gierveld & Van Tilburg, Manual of the Loneliness Scale (1999, updated 2022), §7–9,
 * hdl.handle.net/1871/18954; Van Tilburg & De Jong Gierveld (1999) for the cut-off points of 11 items;
 * De Jong Gierveld & Van Tilburg (2006), doi:10.1177/0164027506289723, for 6 items; from 2 on a subscale of 11 items:
 * RIVM, Gezondheidsmonitor. Free for research with mention of the source.
 */
export const lonelinessScales: Readonly<Record<LonelinessVersion, LonelinessScale>> = {
  11: {
    items: longItems,
    subscales: longItems.map(subscaleOf),
    lonelyFrom: 3,
    severelyFrom: 9,
    verySeverelyFrom: 11,
    subscaleFrom: 2,
  },
  6: {
    items: shortItems,
    subscales: shortItems.map(subscaleOf),
    lonelyFrom: 2,
    severelyFrom: 5,
    verySeverelyFrom: null,
    subscaleFrom: 1,
  },
};
