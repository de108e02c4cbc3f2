import type { KeptChoices } from "./KeptChoices";
import { keptChoicesSchema, nothingKept } from "./KeptChoices";

/** By this namespace our part is found among the custom XML parts of a workbook. */
export const keptNamespace = "urn:doelbereik:werkmap:1";

/**
 * The choices as the text of a custom XML part. JSON inside one element; the characters that XML would need escaped are
 * escaped the JSON way, so that no reader can take them for markup.
 */
export function writeKeptPart(choices: KeptChoices): string {
  const json = JSON.stringify(choices).replace(/[<>&]/g, escapeCharacter);
  return `<werkmap xmlns="${keptNamespace}">${json}</werkmap>`;
}

/** Nothing kept where there is no part; null where there is one that cannot be read: it must not be overwritten unseen. */
export function readKeptPart(xml: string | null): KeptChoices | null {
  if (xml === null) return nothingKept;
  const json = /<werkmap\b[^>]*>([^<]*)<\/werkmap>\s*$/.exec(xml)?.[1];
  if (json === undefined) return null;
  return keptChoicesSchema.safeParse(parseJson(unescapeXml(json))).data ?? null;
}

const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A host that wrote the part anew may have escaped quotes. */
function unescapeXml(text: string): string {
  return text.replace(/&(quot|apos|lt|gt|amp);/g, (_, name: string) => entities[name] ?? "");
}

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
