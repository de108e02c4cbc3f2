import type { MessyWorkbook } from "../KnownWorkbook";
import { belowEachOther } from "./belowEachOther";
import { caseRegister } from "./caseRegister";
import { crossesPerGoal } from "./crossesPerGoal";
import { meaninglessHeaders } from "./meaninglessHeaders";
import { severalCodesInOneCell } from "./severalCodesInOneCell";
import { shortenedHeaders } from "./shortenedHeaders";
import { sideBySide } from "./sideBySide";
import { subtotalsPerDistrict } from "./subtotalsPerDistrict";
import { surveyOutcome } from "./surveyOutcome";
import { threeNotations } from "./threeNotations";

/** Looked at while the words and weights were chosen. */
export const tunedOn: readonly MessyWorkbook[] = [
  crossesPerGoal,
  subtotalsPerDistrict,
  sideBySide,
  threeNotations,
  severalCodesInOneCell,
];

/** Written at the same time, and only measured. */
export const heldOut: readonly MessyWorkbook[] = [
  belowEachOther,
  shortenedHeaders,
  surveyOutcome,
  meaninglessHeaders,
  caseRegister,
];
