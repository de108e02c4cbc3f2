import { there } from "./cycleThere";
export const here: number = there;
