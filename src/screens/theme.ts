import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";

/** Petrol in Fluent's sixteen steps, from nearly black to nearly white. */
const petrol: BrandVariants = {
  10: "#02171c",
  20: "#05272f",
  30: "#063340",
  40: "#073e4c",
  50: "#084756",
  60: "#094f60",
  70: "#094f60",
  80: "#0b5f73",
  90: "#107389",
  100: "#16809a",
  110: "#7fcbdb",
  120: "#94d4e1",
  130: "#a9dce7",
  140: "#b5e3ec",
  150: "#cdecf2",
  160: "#e9f3f5",
};

export const lightTheme: Theme = createLightTheme(petrol);

const fluentDark = createDarkTheme(petrol);

/** In the dark, words need a lighter petrol than the surfaces under white words. */
export const darkTheme: Theme = {
  ...fluentDark,
  colorBrandBackground: petrol[90],
  colorBrandBackgroundHover: petrol[100],
  colorBrandForeground1: petrol[110],
  colorBrandForeground2: petrol[120],
  colorBrandForegroundLink: petrol[110],
  colorBrandForegroundLinkHover: petrol[130],
  colorCompoundBrandForeground1: petrol[110],
  colorCompoundBrandStroke: petrol[110],
  colorCompoundBrandBackground: petrol[110],
};
