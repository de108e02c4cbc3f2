export const yesOrNo = { Ja: "yes", Nee: "no" } as const;
