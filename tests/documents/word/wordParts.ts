import { strFromU8, unzipSync } from "fflate";

/** A part of a Word document as text. */
export function partOf(document: Uint8Array, name: string): string {
  const part = unzipSync(document, { filter: (file) => file.name === name })[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

export interface WordParagraph {
  readonly style: string | null;
  readonly text: string;
  readonly markup: string;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The paragraphs of a part in the order of reading; of fields what is shown of them. */
export function paragraphsOf(xml: string): WordParagraph[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?(?:\/>|>(.*?)<\/w:p>)/gs)].map(([, markup = ""]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(markup)?.[1] ?? null,
    text: [...markup.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = ""]) => plain(text))
      .join(""),
    markup,
  }));
}

const plain = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? "");
