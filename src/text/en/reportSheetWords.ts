import type { ReportSheetWords } from "../ReportSheetWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

/** Headers and fixed words of the report sheets in English. */
export const reportSheetWords: ReportSheetWords = {
  figures: {
    key: "Key",
    goal: "Goal",
    description: "Description",
    level: "Level",
    owner: "Whose",
    subject: "Subject",
    shown: "Outcome",
    value: "Value",
    lower: "Lower",
    upper: "Upper",
    unit: "Unit",
    persons: "Number (n)",
    method: "Method",
    source: "Source",
    period: "Period",
    remark: "Remark",
    state: "State",
    note: "Your note",
  },
  levels: {
    agreement: "1 Agreement",
    reach: "2 Reach",
    experience: "3 Experienced effect",
    town: "4 Effect in town",
    other: "Other",
  },
  owners: { provider: "Provider", municipality: "Municipality" },
  units: {
    share: "%",
    "percentage-points": "percentage points",
    "scale-points": "scale points",
    count: "number",
    persons: "persons",
    amount: "euros",
    days: "days",
    agreements: "agreements",
    unknown: "kind not filled in",
  },
  figuresLead:
    "One row is one figure. Write what you like in ‘Your note’: it stays with its row when this sheet is made again.",
  noFigures: "There are no figures to show.",
  agenda: {
    goal: "Goal",
    description: "Description of the goal",
    seen: "What we see",
    chance: "Could it be chance?",
    unknown: "What we do not know",
    needed: "What is needed",
    saidBefore: "Said before",
    state: "State",
  },
  agendaLead:
    "One row is one reason to talk. Write in the columns on the right: what is there stays with its row when this sheet is made again.",
  questionsLead:
    "One row is one question about measuring. Write in the columns on the right: what is there stays with its row when this sheet is made again.",
  noReasons: "The figures give no reason to talk now.",
  noQuestions: "There are no questions about measuring.",
  standing: "Current",
  goneReason: "No longer follows from the figures",
  goneFigure: "No longer among the figures",
  charts: {
    key: "Key",
    chart: "Chart",
    category: "Name",
    lower: "Lower",
    width: "Width",
    upper: "Upper",
    value: "Value",
    target: "Target",
    unit: "Unit",
    state: "State",
  },
  chartTitles: {
    reach: "Reach: part of the target group (%)",
    experience: "Experienced effect: part that is positive (%)",
    indicator: (name, unit) => (unit === "" ? name : `${name} (${unit})`),
  },
  chartShows: {
    reach: (ranges) =>
      `${counted(ranges, "range", "ranges")} of the reach. Each bar runs from the lower to the upper bound.`,
    experience: (statements) =>
      `${counted(statements, "statement", "statements")}. Each bar is the uncertainty (95%) around the part that is positive.`,
    indicator: (name, measurements) =>
      `${name}: ${counted(measurements, "measurement", "measurements")}, with lower and upper bound (95%) and target where there is one.`,
  },
  chartsLead: "This sheet holds the data of the charts. Do not write here: the sheet is made again.",
  notDrawn: (drawn, notDrawn) =>
    notDrawn === 0
      ? null
      : `Drawn: ${counted(drawn, "indicator", "indicators")} on residents. Not drawn: ${formatNumber(notDrawn)} more. Those are on the sheet Trendrapportage.`,
  trendBreak: "break",
  noCharts: "There are no figures to draw.",
};
