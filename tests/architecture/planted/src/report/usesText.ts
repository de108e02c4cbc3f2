import { sentence } from "../text/sentence";
export const broken = sentence;
