import { strToU8 } from "fflate";
import { SaxesParser } from "saxes";
import { escapeText } from "../markup/escapeText";
import { decodeXml } from "../markup/decodeXml";
import { equals } from "../markup/bytesAttribute";
import { scanMarkup } from "../markup/scanMarkup";
import { damaged } from "../UnreadableWorkbook";

const lessThan = 60;
const exclamation = 33;
const ampersand = 38;
const numberSign = 35;

/**
 * The shared strings in the form that SheetJS reads: it loses count at an empty `<si/>`, so that
 * every text behind it would end up in the wrong cell, and mistakes comments and numbered signs (&#128512;). A table
 * with such things is written out plainly first.
 */
export function plainSharedStrings(bytes: Uint8Array, part: string): Uint8Array {
  let isPlain = !hasPair(bytes, lessThan, exclamation) && !hasPair(bytes, ampersand, numberSign);
  scanMarkup(bytes, part, {
    open: (tag) => {
      const isString = equals(bytes, tag.nameStart, tag.nameEnd, "si");
      if (isString && tag.end !== tag.nameEnd + 1) isPlain = false;
    },
    close: () => undefined,
  });
  return isPlain ? bytes : writePlainly(bytes, part);
}

function hasPair(bytes: Uint8Array, first: number, second: number): boolean {
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second) return true;
  }
  return false;
}

function writePlainly(bytes: Uint8Array, part: string): Uint8Array {
  const strings: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const addText = (text: string) => {
    if (open.at(-1) === "t" && !open.includes("rPh")) strings.push(escapeText(text));
  };
  parser.on("error", () => {
    throw damaged(part, "markup");
  });
  parser.on("opentag", (tag) => {
    open.push(tag.local);
    if (tag.local === "si") strings.push('<si><t xml:space="preserve">');
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    open.pop();
    if (tag.local === "si") strings.push("</t></si>");
  });
  parser.write(decodeXml(bytes)).close();
  return strToU8(`<sst>${strings.join("")}</sst>`);
}
