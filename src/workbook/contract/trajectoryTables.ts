import type { TableContract } from "./TableContract";
import { optional, required } from "./TableContract";

/** What happens to people who get support. Pseudonyms; the rows stay with the provider. */
export const trajectoryTables = {
  trajectories: {
    name: "Trajecten",
    required: optional,
    module: "trajectories",
    fields: {
      trajectory: { header: "Traject", kind: "text", required, synonyms: ["Pseudoniem", "Persoon"] },
      provision: { header: "Voorziening", kind: "text", required: optional },
      role: {
        header: "Rol",
        kind: "choice",
        required: optional,
        choices: { Cliënt: "client", Client: "client", Vrijwilliger: "volunteer" },
      },
      reported: { header: "Melding", kind: "date", required: optional },
      calledBack: { header: "Teruggebeld", kind: "date", required: optional },
      intake: { header: "Intake", kind: "date", required: optional },
      start: { header: "Start", kind: "date", required: optional },
      end: { header: "Eind", kind: "date", required: optional },
    },
  },
  transitions: {
    name: "Overgangen",
    required: optional,
    module: "trajectories",
    fields: {
      instrument: { header: "Instrument", kind: "text", required },
      domain: { header: "Domein", kind: "text", required: optional },
      before: { header: "Voor", kind: "number", required },
      after: { header: "Na", kind: "number", required },
      count: { header: "Aantal", kind: "wholeNumber", required },
      instrumentAfter: { header: "Instrument na", kind: "text", required: optional },
      lowest: { header: "Laagste", kind: "number", required: optional },
      highest: { header: "Hoogste", kind: "number", required: optional },
    },
  },
  shifts: {
    name: "Kanteling",
    required: optional,
    module: "trajectories",
    fields: {
      provision: { header: "Voorziening", kind: "text", required },
      period: { header: "Periode", kind: "period", required: optional, synonyms: ["Jaar"] },
      atStart: { header: "Beginstand", kind: "wholeNumber", required },
      shifted: { header: "Gekanteld", kind: "wholeNumber", required },
      wentBack: { header: "Teruggegaan", kind: "wholeNumber", required: optional },
      steppedUp: { header: "Opgeschaald", kind: "wholeNumber", required: optional },
      steppedDown: { header: "Afgeschaald", kind: "wholeNumber", required: optional },
    },
  },
} as const satisfies Readonly<Record<string, TableContract>>;
