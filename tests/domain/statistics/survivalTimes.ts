import type { TimesSeen } from "../../../src/domain/statistics/kaplanMeier";

/** Weeks in remission: Freireich and others (1963), Blood 21, 699–716; 21 children on each side. */
export const freireich = {
  treated: {
    ended: [6, 6, 6, 7, 10, 13, 16, 22, 23],
    open: [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35],
  },
  placebo: { ended: [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], open: [] },
} as const satisfies Record<string, TimesSeen>;

/** Weeks in remission with maintenance chemotherapy: data set aml of R's survival (Miller 1981, Survival Analysis). */
export const amlMaintained = { ended: [9, 13, 18, 23, 31, 34, 48], open: [13, 28, 45, 161] } as const;
/** The other side of aml, without maintenance. */
export const amlNonmaintained = { ended: [5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45], open: [16] } as const;
