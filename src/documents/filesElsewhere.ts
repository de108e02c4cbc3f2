import { otherMunicipalities } from "../report/otherMunicipalities";
import type { CheckedWorkbook } from "./CheckedWorkbook";

/** The workbooks that were read and are of another municipality than nearly all; null where there is nothing to say. */
export function filesElsewhere(workbooks: readonly CheckedWorkbook[]) {
  return otherMunicipalities(
    workbooks.flatMap(({ file, outcome }) =>
      outcome.status === "read" ? [{ key: file, municipality: outcome.subject.municipality }] : [],
    ),
  );
}
