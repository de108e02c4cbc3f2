import type { Paragraph } from "docx";
import { Tab, TextRun } from "docx";
import type { AgreementMark, LevelPart } from "../reports/ReportDocument";
import { pictureParagraph } from "./pictureParagraph";
import { styledParagraph } from "./styledParagraph";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

/** A tick, a half circle, an open one, a dotted one: their shapes differ, and the sentence beside them says it in words. */
const marks: Readonly<Record<AgreementMark, string>> = {
  done: "\u2713",
  partly: "\u25D0",
  not: "\u25CB",
  open: "\u25CC",
};

/** One thing that a level tells: its picture or list, and its sentences. */
export function levelPart(part: LevelPart, room: number, frame: WordFrame): Paragraph[] {
  const { heading, picture, items, sentences } = part;
  return [
    ...(heading === null ? [] : [styledParagraph(styleIds.part, heading)]),
    ...(picture === null ? [] : pictureParagraph(picture, room, frame)),
    ...items.map(({ mark, text }) =>
      styledParagraph(styleIds.item, [
        new TextRun({ children: [mark === null ? "\u2013" : marks[mark], new Tab(), text] }),
      ]),
    ),
    ...sentences.map((sentence) => styledParagraph(styleIds.levelText, sentence)),
  ];
}
