import { here } from "./cycleHere";
export const there: number = here;
