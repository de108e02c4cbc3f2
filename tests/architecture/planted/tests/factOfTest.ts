export const factOfTest = 1;
