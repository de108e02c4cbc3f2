import type { FrameWords } from "../FrameWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

export const frameWords: FrameWords = {
  tabs: {
    all: "Parts",
    control: "Check",
    couple: "Link",
    reach: "Reach",
    experience: "Experience",
    trajectories: "Trajectories",
    movement: "Movement",
    report: "Report",
    about: "About",
  },
  nobodyNamed: "No provider and municipality filled in yet",
  running: {
    reading: "Reading",
    checking: "Checking",
    writing: "Writing",
    reporting: "Making the report",
    progress: (done, total) => `${formatNumber(done)} of ${formatNumber(total)}`,
    stop: "Stop",
  },
  screenNotLoaded:
    "This part was not loaded. Nothing was changed. Check the connection and load this pane again.",
  reload: "Load the pane again",
  retry: "Try again",
  dismiss: "Close",
  checked: ({ errors, warnings, notes }, time) =>
    `Checked at ${time}: ${counted(errors, "error", "errors")}, ` +
    `${counted(warnings, "warning", "warnings")}, ${counted(notes, "note", "notes")}.`,
};
