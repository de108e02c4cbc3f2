import type { MonitoringLevel } from "../report/conversation/GoalPage";

/** Headers and fixed words of the report sheets, in one language. Names of sheets and tables are Dutch: they are in the file. */
export interface ReportSheetWords {
  readonly figures: Readonly<Record<FigureSheetColumn, string>>;
  readonly levels: Readonly<Record<MonitoringLevel | "other", string>>;
  readonly owners: Readonly<Record<"provider" | "municipality", string>>;
  readonly units: Readonly<Record<FigureUnit, string>>;
  /** Above the table: what this sheet is, and which columns are the reader's own. */
  readonly figuresLead: string;
  readonly noFigures: string;
  readonly agenda: Readonly<Record<AgendaSheetColumn, string>>;
  readonly agendaLead: string;
  readonly questionsLead: string;
  readonly noReasons: string;
  readonly noQuestions: string;
  /** In the column that says whether a row is still about these figures. */
  readonly standing: string;
  readonly goneReason: string;
  readonly goneFigure: string;
  readonly charts: Readonly<Record<ChartSheetColumn, string>>;
  readonly chartTitles: {
    readonly reach: string;
    readonly experience: string;
    readonly indicator: (name: string, unit: string) => string;
  };
  readonly chartShows: {
    readonly reach: (ranges: number) => string;
    readonly experience: (statements: number) => string;
    readonly indicator: (name: string, measurements: number) => string;
  };
  readonly chartsLead: string;
  /** Null where every indicator is drawn. */
  readonly notDrawn: (drawn: number, notDrawn: number) => string | null;
  /** Along the axis, where what was measured before and after cannot be compared. */
  readonly trendBreak: string;
  readonly noCharts: string;
}

export type FigureSheetColumn =
  | "key"
  | "goal"
  | "description"
  | "level"
  | "owner"
  | "subject"
  | "shown"
  | "value"
  | "lower"
  | "upper"
  | "unit"
  | "persons"
  | "method"
  | "source"
  | "period"
  | "remark"
  | "state"
  | "note";

export type FigureUnit =
  | "share"
  | "percentage-points"
  | "scale-points"
  | "count"
  | "persons"
  | "amount"
  | "days"
  | "agreements"
  | "unknown";

export type AgendaSheetColumn =
  "goal" | "description" | "seen" | "chance" | "unknown" | "needed" | "saidBefore" | "state";

export type ChartSheetColumn =
  "key" | "chart" | "category" | "lower" | "width" | "upper" | "value" | "target" | "unit" | "state";
