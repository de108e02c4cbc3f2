import type { HouseStyleSentences } from "../HouseStyleSentences";
import { quoted } from "../quoted";

const markStands = {
  table: "In the template {{verslag}} stands in a table.",
  "text-box": "In the template {{verslag}} stands in a text box.",
  "with-other": "In the template something else stands on the same line as {{verslag}}.",
  twice: "In the template {{verslag}} stands more than once. There is room for one report.",
  "header-or-footer": "In the template {{verslag}} stands in the header or footer of the page.",
} as const;

export const houseStyleSentences: HouseStyleSentences = {
  "empty-file": () => "The template is empty. Choose another file.",
  "not-word": () => "This is not a template of Word. Choose a file that ends in .docx or .dotx.",
  "old-word": () =>
    "This template is of an old version of Word. Open it in Word and save it as .docx or .dotx.",
  "password-protected": () => "The template has a password. Take the password off and try again.",
  macros: () =>
    "The template holds macros. We do not take these over. Save it in Word as .docx or .dotx, without macros.",
  "strict-format": () =>
    "The template is saved as Strict Open XML. Save it in Word as an ordinary Word document (.docx).",
  "too-large": () => "The template is too large. Make the pictures in it smaller and try again.",
  "mark-not-alone": ({ where }) =>
    `${markStands[where]} Put {{verslag}} alone on a line of its own, outside a table or text box.`,
  damaged: ({ part }) =>
    part === null
      ? "The template is damaged. Open it in Word, save it again and try once more."
      : `The template is damaged, in ${quoted(part)}. Open it in Word, save it again and try once more.`,
};
