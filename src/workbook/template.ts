import type { TableContract } from "./contract/TableContract";
import { agreementTables } from "./contract/agreementTables";
import { conversationTables } from "./contract/conversationTables";
import { costTables } from "./contract/costTables";
import { experienceTables } from "./contract/experienceTables";
import { indicatorTables } from "./contract/indicatorTables";
import { trajectoryTables } from "./contract/trajectoryTables";

/**
 * THE CONTRACT: every sheet, table and column name that is literally in the file, once (`contract/`), in the order of the
 * template. The names are Dutch because the file is; the keys are the words the code uses.
 */
export const template = {
  assignment: agreementTables.assignment,
  goals: agreementTables.goals,
  targetGroups: agreementTables.targetGroups,
  activities: agreementTables.activities,
  spread: agreementTables.spread,
  statements: experienceTables.statements,
  answers: experienceTables.answers,
  indicators: indicatorTables.indicators,
  measurements: indicatorTables.measurements,
  comparisons: indicatorTables.comparisons,
  trajectories: trajectoryTables.trajectories,
  transitions: trajectoryTables.transitions,
  shifts: trajectoryTables.shifts,
  stories: experienceTables.stories,
  businessCases: costTables.businessCases,
  prices: costTables.prices,
  interpretations: conversationTables.interpretations,
  finances: costTables.finances,
  barriers: conversationTables.barriers,
} as const satisfies Readonly<Record<string, TableContract>>;

export const templateVersion = "1.0";

export type TableKey = keyof typeof template;

/** In the order of the template. */
export const tableKeys = Object.keys(template) as readonly TableKey[];

export type FieldKey<Table extends TableKey = TableKey> = Table extends TableKey
  ? keyof (typeof template)[Table]["fields"] & string
  : never;

/** The settings of Opdracht: what stands in the column Veld → the word the code uses. */
export const assignmentSettings = {
  Gemeente: "municipality",
  Gemeentecode: "municipalityCode",
  Inwoners: "inhabitants",
  Aanbieder: "provider",
  "Contactpersoon gemeente": "municipalityContact",
  "Contactpersoon aanbieder": "providerContact",
  Verslagjaar: "reportingYear",
  "Periode van": "periodFrom",
  "Periode tot": "periodTo",
  "Looptijd van": "contractFrom",
  "Looptijd tot": "contractTo",
  "Volgende evaluatie": "nextEvaluation",
  "Hoort niet bij de opdracht": "excluded",
  Grondslag: "legalBasis",
  "Minimum groepsgrootte": "minimumGroupSize",
  Zekerheid: "trendLevel",
  Vergelijken: "comparisonBasis",
  Peildatum: "referenceDate",
  "Terugbellen binnen (dagen)": "callBackDays",
  "Intake binnen (dagen)": "intakeDays",
  "Dagen tellen als": "dayUnit",
  "Termijn terugkeer (maanden)": "recurrenceMonths",
  Sjabloonversie: "templateVersion",
} as const;

/** The table's contract, with its fields as plain data. */
export function tableContract(table: TableKey): TableContract {
  return template[table];
}
