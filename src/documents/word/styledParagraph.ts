import type { ParagraphChild } from "docx";
import { Paragraph, TextRun } from "docx";

/** A paragraph in one of our styles; all looks come from the style, so that a template can give its own. */
export function styledParagraph(
  style: string | null,
  contents: string | readonly ParagraphChild[],
): Paragraph {
  const children = typeof contents === "string" ? [new TextRun(contents)] : contents;
  return new Paragraph({ ...(style === null ? {} : { style }), children });
}
