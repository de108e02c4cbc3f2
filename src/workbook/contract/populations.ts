/** About whom a goal or an indicator speaks. */
export const populations = { Inwoners: "residents", Deelnemers: "participants" } as const;
