/** The screens of the pane, in the order of their tabs. */
export const screenNames = [
  "control",
  "couple",
  "reach",
  "experience",
  "trajectories",
  "movement",
  "report",
  "about",
] as const;

export type ScreenName = (typeof screenNames)[number];
