import { factOfTest } from "../../tests/factOfTest";
export const broken = factOfTest;
