/** Year report, trend report, agenda of the conversation, development table, page for the council. */
export const reportKinds = ["year", "trend", "agenda", "table", "council"] as const;

export type ReportKind = (typeof reportKinds)[number];
