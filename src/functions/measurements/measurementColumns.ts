/** The columns of a range with measurements of one series, in the order without headers. */
export const measurementColumns = [
  "period",
  "value",
  "persons",
  "lower95",
  "upper95",
  "events",
  "designEffect",
  "definitionVersion",
  "status",
  "explanation",
] as const;

export type MeasurementColumn = (typeof measurementColumns)[number];
