import { SaxesParser } from "saxes";

export interface SvgPart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a picture; throws where it is not well-formed XML. */
export function svgParts(svg: string): SvgPart[] {
  const parts: SvgPart[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) =>
    parts.push({ name, attributes: attributes as Record<string, string>, text: "" }),
  );
  parser.on("text", (text) => {
    const last = parts.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.write(svg).close();
  return parts;
}

/** Those of one class, in the order in which they are drawn. */
export const ofClass = (parts: readonly SvgPart[], name: string): SvgPart[] =>
  parts.filter(({ attributes }) => attributes["class"] === name);

export const numberOf = ({ attributes }: SvgPart, name: string): number => Number(attributes[name]);

/** The numbers of a path, in order. */
export const pathNumbers = ({ attributes }: SvgPart): number[] =>
  (attributes["d"]?.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
