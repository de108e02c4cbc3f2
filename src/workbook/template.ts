/**
 * THE CONTRACT: every sheet, table and column name that is literally in the file, once.
 * The names are Dutch because the file is; the keys are the words the code uses.
 */
export type FieldKind =
  "text" | "code" | "codes" | "wholeNumber" | "number" | "measuredValue" | "date" | "period" | "choice";

export interface FieldContract {
  readonly header: string;
  readonly kind: FieldKind;
  /** Without this column the table cannot be judged. */
  readonly required: boolean;
  /** Other headers that mean the same; taken without a remark. */
  readonly synonyms?: readonly string[];
  /** For `choice`: what the file may say → the word the code uses. */
  readonly choices?: Readonly<Record<string, string>>;
  /** For `code` and `codes`: the table in which these codes are given out, be it this one. */
  readonly codesOf?: CodedTable;
}

/** Tables whose rows have a code that other rows may point to. */
export type CodedTable = "goals" | "targetGroups" | "activities" | "indicators";

export interface TableContract {
  /** Name of the sheet and of the Excel table on it. */
  readonly name: string;
  /** A workbook may do without a table that is not required, and may leave it empty. */
  readonly required: boolean;
  readonly fields: Readonly<Record<string, FieldContract>>;
}

export const templateVersion = "1.0";

const required = true;
const optional = false;

const populations = { Inwoners: "residents", Deelnemers: "participants" } as const;

export const template = {
  assignment: {
    name: "Opdracht",
    required,
    fields: {
      setting: { header: "Veld", kind: "text", required },
      value: { header: "Waarde", kind: "text", required },
    },
  },
  goals: {
    name: "Doelen",
    required,
    fields: {
      code: { header: "Code", kind: "code", codesOf: "goals", required, synonyms: ["Doelcode"] },
      level: {
        header: "Niveau",
        kind: "choice",
        required,
        choices: {
          Domein: "domain",
          Leefgebied: "life-area",
          Ambitie: "ambition",
          "Maatschappelijk resultaat": "societal-result",
          Bijdrage: "contribution",
        },
      },
      parent: {
        header: "Bovenliggend",
        kind: "code",
        codesOf: "goals",
        required: optional,
        synonyms: ["Bovenliggend doel"],
      },
      description: { header: "Omschrijving", kind: "text", required },
      population: { header: "Populatie", kind: "choice", required, choices: populations },
      owner: { header: "Eigenaar", kind: "text", required: optional },
    },
  },
  targetGroups: {
    name: "Doelgroepen",
    required,
    fields: {
      code: { header: "Code", kind: "code", codesOf: "targetGroups", required, synonyms: ["Doelgroepcode"] },
      description: { header: "Omschrijving", kind: "text", required },
      size: { header: "Omvang", kind: "wholeNumber", required, synonyms: ["Doelgroepomvang"] },
      sizeFrom: { header: "Omvang van", kind: "wholeNumber", required: optional },
      sizeTo: { header: "Omvang tot", kind: "wholeNumber", required: optional },
      source: { header: "Bron", kind: "text", required },
      referenceDate: { header: "Peildatum", kind: "date", required },
      area: { header: "Gebied", kind: "text", required: optional },
    },
  },
  activities: {
    name: "Activiteiten",
    required,
    fields: {
      code: { header: "Code", kind: "code", codesOf: "activities", required, synonyms: ["Activiteitcode"] },
      name: { header: "Naam", kind: "text", required, synonyms: ["Activiteit"] },
      coreGoals: { header: "Kerndoel", kind: "codes", codesOf: "goals", required },
      sideGoals: {
        header: "Nevendoelen",
        kind: "codes",
        codesOf: "goals",
        required: optional,
        synonyms: ["Nevendoel"],
      },
      targetGroup: { header: "Doelgroep", kind: "code", codesOf: "targetGroups", required: optional },
      provision: {
        header: "Voorziening",
        kind: "choice",
        required: optional,
        choices: { "Vrij toegankelijk": "open", Wijkteam: "team", Maatwerk: "tailored" },
      },
      area: { header: "Gebied", kind: "text", required: optional },
      countingUnit: {
        header: "Teleenheid",
        kind: "choice",
        required,
        choices: { Bezoeken: "visits", Deelnemers: "participants", "Unieke personen": "unique-persons" },
      },
      count: { header: "Aantal", kind: "wholeNumber", required },
      atStart: { header: "Begin", kind: "wholeNumber", required: optional, synonyms: ["Beginstand"] },
      inflow: { header: "Instroom", kind: "wholeNumber", required: optional },
      outflow: { header: "Uitstroom", kind: "wholeNumber", required: optional },
      atEnd: { header: "Eind", kind: "wholeNumber", required: optional, synonyms: ["Eindstand"] },
      agreement: { header: "Afspraak", kind: "text", required: optional },
      agreementStatus: { header: "Afspraakstatus", kind: "text", required: optional },
      underpinning: { header: "Onderbouwing", kind: "text", required: optional },
      underpinningSource: { header: "Bron onderbouwing", kind: "text", required: optional },
      costs: { header: "Kosten", kind: "number", required: optional },
      explanation: { header: "Toelichting", kind: "text", required: optional },
    },
  },
  spread: {
    name: "Spreiding",
    required: optional,
    fields: {
      activity: {
        header: "Activiteit",
        kind: "code",
        codesOf: "activities",
        required,
        synonyms: ["Activiteitcode"],
      },
      group: { header: "Groep", kind: "text", required },
      count: { header: "Aantal", kind: "wholeNumber", required },
      targetShare: { header: "Aandeel in doelgroep", kind: "measuredValue", required: optional },
    },
  },
  indicators: {
    name: "Indicatoren",
    required,
    fields: {
      code: { header: "Code", kind: "code", codesOf: "indicators", required, synonyms: ["Indicatorcode"] },
      goal: { header: "Doel", kind: "code", codesOf: "goals", required, synonyms: ["Doelcode"] },
      name: { header: "Naam", kind: "text", required, synonyms: ["Indicator"] },
      population: { header: "Populatie", kind: "choice", required, choices: populations },
      kind: {
        header: "Soort",
        kind: "choice",
        required,
        choices: { Aandeel: "share", Gemiddelde: "mean", Aantal: "count" },
      },
      norm: {
        header: "Norm",
        kind: "choice",
        required,
        synonyms: ["Richting"],
        choices: {
          Hoger: "higher",
          "Hoger is beter": "higher",
          Lager: "lower",
          "Lager is beter": "lower",
          Behouden: "maintain",
          "Begrensde daling": "bounded-decline",
        },
      },
      margin: { header: "Marge", kind: "measuredValue", required },
      targetValue: { header: "Streefwaarde", kind: "measuredValue", required: optional },
      targetYear: { header: "Streefjaar", kind: "wholeNumber", required: optional },
      expectedChangePerYear: {
        header: "Verwachte verandering per jaar",
        kind: "measuredValue",
        required: optional,
      },
      source: { header: "Bron", kind: "text", required: optional },
      instrument: { header: "Instrument", kind: "text", required: optional },
    },
  },
  measurements: {
    name: "Metingen",
    required,
    fields: {
      indicator: { header: "Indicator", kind: "code", codesOf: "indicators", required },
      area: { header: "Gebied", kind: "text", required: optional },
      period: { header: "Periode", kind: "period", required, synonyms: ["Jaar"] },
      value: { header: "Waarde", kind: "measuredValue", required },
      persons: { header: "Aantal (n)", kind: "wholeNumber", required: optional, synonyms: ["n", "Aantal"] },
      lower95: { header: "Ondergrens", kind: "measuredValue", required: optional },
      upper95: { header: "Bovengrens", kind: "measuredValue", required: optional },
      designEffect: { header: "Ontwerpeffect", kind: "number", required: optional },
      definitionVersion: { header: "Definitieversie", kind: "text", required: optional },
      status: {
        header: "Status",
        kind: "choice",
        required: optional,
        choices: {
          Definitief: "final",
          Voorlopig: "provisional",
          Trendbreuk: "break",
          Modelschatting: "modelled",
          "Volledige telling": "complete",
        },
      },
      explanation: { header: "Toelichting", kind: "text", required: optional },
    },
  },
} as const satisfies Readonly<Record<string, TableContract>>;

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
  Verslagjaar: "reportingYear",
  "Periode van": "periodFrom",
  "Periode tot": "periodTo",
  Grondslag: "legalBasis",
  "Minimum groepsgrootte": "minimumGroupSize",
  Zekerheid: "trendLevel",
  Vergelijken: "comparisonBasis",
  Sjabloonversie: "templateVersion",
} as const;

/** The table's contract, with its fields as plain data. */
export function tableContract(table: TableKey): TableContract {
  return template[table];
}
