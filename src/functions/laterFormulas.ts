import { agreements } from "./agreements";
import { businessCases } from "./businessCases";
import { coreGoals } from "./coreGoals";
import { countsForSharing } from "./countsForSharing";
import { experience } from "./experience";
import { journeys } from "./journeys";
import { leadTimes } from "./leadTimes";
import { loneliness } from "./loneliness";
import { promise } from "./promise";
import { returns } from "./returns";
import { scaleChange } from "./scaleChange";
import { scaleUp } from "./scaleUp";
import { shiftsToOpen } from "./shiftsToOpen";

/** Takes what Excel gives and answers with what Excel shows; which arguments those are, its comment says. */
type Formula = (...given: never[]) => unknown;

/** The formulas of which the code is fetched when the first of them is asked for. */
export const laterFormulas = {
  KERNDOEL: coreGoals,
  ERVAREN: experience,
  AFSPRAKEN: agreements,
  BELOFTE: promise,
  DOORLOOPTIJD: leadTimes,
  TERUGKEER: returns,
  SCHAALVERSCHIL: scaleChange,
  EENZAAMHEID: loneliness,
  KANTELING: shiftsToOpen,
  KLANTREIS: journeys,
  BUSINESSCASE: businessCases,
  OPSCHALEN: scaleUp,
  ONDERDRUK: countsForSharing,
} as const satisfies Readonly<Record<string, Formula>>;
