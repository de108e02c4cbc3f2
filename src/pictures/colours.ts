/** The house's colours, with the light theme's where a picture stands on its own. Screens see to forced colours. */
export const colours = {
  data: "var(--db-data, #0b5f73)",
  dataStrong: "var(--db-dataStrong, #073e4c)",
  dataSoft: "var(--db-dataSoft, #a9ccd4)",
  grid: "var(--db-dataGrid, #e0e0e0)",
  hatch: "var(--db-hatch, #8a8a8a)",
  track: "var(--db-track, #ebebeb)",
  signal: "var(--db-signal, #7a2a55)",
  text: "var(--colorNeutralForeground1, #242424)",
  textSoft: "var(--colorNeutralForeground3, #616161)",
  paper: "var(--colorNeutralBackground1, #ffffff)",
} as const;
