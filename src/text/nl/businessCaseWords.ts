import type { Horizon } from "../../domain/costs/horizonOf";

/** Words in the answer of BUSINESSCASE. */
export const businessCaseWords = {
  balance: "Saldo",
  ratio: "Verhouding",
  paybackMonths: "Terugverdientijd (maanden)",
  balanceFrom: "Saldo van",
  balanceTo: "Saldo tot",
  remark: "Opmerking",
  notPaidBack: "niet terugverdiend in deze jaren",
  forAnother: "baten bij een ander dan wie betaalt",
  incomplete: "niet ingevuld: kosten, vermeden kosten of jaren",
} as const;

/** What is said of years that nobody saw; nothing where they were seen. */
export const horizonRemarks: Readonly<Record<Exclude<Horizon, "observed">, string>> = {
  "beyond-observed": "langer dan waargenomen",
  "observation-unknown": "waargenomen jaren onbekend",
};
