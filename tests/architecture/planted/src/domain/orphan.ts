export const nobodyUsesThis = 1;
