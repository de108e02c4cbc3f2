import { populations } from "./populations";
import type { TableContract } from "./TableContract";
import { optional, required } from "./TableContract";

const agreementStatuses = {
  Gedaan: "done",
  Gehaald: "done",
  Deels: "partly",
  "Deels gehaald": "partly",
  Niet: "not",
  "Niet gehaald": "not",
  "Nog niet aan de orde": "not-yet-due",
} as const;

/** What was agreed, for whom, and what is done for it. */
export const agreementTables = {
  assignment: {
    name: "Opdracht",
    required,
    module: "spine",
    fields: {
      setting: { header: "Veld", kind: "text", required },
      value: { header: "Waarde", kind: "text", required },
    },
  },
  goals: {
    name: "Doelen",
    required,
    module: "spine",
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
    module: "spine",
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
    module: "spine",
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
      agreementStatus: {
        header: "Afspraakstatus",
        kind: "choice",
        required: optional,
        synonyms: ["Status afspraak"],
        choices: agreementStatuses,
      },
      underpinning: { header: "Onderbouwing", kind: "text", required: optional },
      underpinningSource: { header: "Bron onderbouwing", kind: "text", required: optional },
      costs: { header: "Kosten", kind: "number", required: optional },
      explanation: { header: "Toelichting", kind: "text", required: optional },
      provider: { header: "Aanbieder", kind: "text", required: optional },
    },
  },
  spread: {
    name: "Spreiding",
    required: optional,
    module: "spine",
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
} as const satisfies Readonly<Record<string, TableContract>>;
