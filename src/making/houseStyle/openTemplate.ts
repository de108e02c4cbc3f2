import { descendants, parseXml } from "../../xlsx/markup/parseXml";
import type { OfficePackage } from "../../xlsx/openArchive";
import { openArchive } from "../../xlsx/openArchive";
import { readRelationships } from "../../xlsx/relationships";
import { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";
import { HouseStyleRefused } from "./HouseStyleRefused";

/** Bytes of a template, unpacked; a house style with photographs stays well under it. */
const largestTemplate = 64 * 1024 * 1024;
const contentTypes = "[Content_Types].xml";
const document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const template = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

export interface WordPackage {
  readonly file: OfficePackage;
  /** Name of the part with the text. */
  readonly main: string;
}

/**
 * THE GATE of a municipality's own template: a document or template of Word, without macros, not too large.
 *
 * @throws HouseStyleRefused every code but "strict-format"
 */
export function openTemplate(bytes: Uint8Array): WordPackage {
  return refusing(() => {
    const file = openArchive(bytes);
    const size = file.entries.reduce((sum, { inflatedSize }) => sum + inflatedSize, 0);
    if (size > largestTemplate) throw new HouseStyleRefused("too-large", {});
    if (!file.has(contentTypes)) throw new HouseStyleRefused("not-word", {});
    const main = readRelationships(file, "").find(({ type }) => type === "officeDocument")?.target;
    const type = main === undefined ? undefined : contentTypeOf(file, main);
    if (/macroEnabled/i.test(type ?? "") || file.entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) {
      throw new HouseStyleRefused("macros", {});
    }
    if (main === undefined || (type !== document && type !== template)) {
      throw new HouseStyleRefused("not-word", {});
    }
    if (!file.has(main)) throw new HouseStyleRefused("damaged", { part: main });
    return { file, main };
  });
}

function contentTypeOf(file: OfficePackage, part: string): string | undefined {
  const overrides = descendants(parseXml(file.read(contentTypes), contentTypes), "Override");
  const found = overrides.find(
    ({ attributes }) => attributes.get("PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  return found?.attributes.get("ContentType");
}

/** Runs what reads a template; whatever the reader of files throws becomes a refusal of the template. */
export function refusing<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (problem) {
    throw problem instanceof UnreadableWorkbook ? refusalOf(problem) : problem;
  }
}

function refusalOf({ code, facts }: UnreadableWorkbook): HouseStyleRefused {
  switch (code) {
    case "empty-file":
    case "password-protected":
    case "too-large":
      return new HouseStyleRefused(code, {});
    case "truncated":
      return new HouseStyleRefused("damaged", { part: null });
    case "damaged":
    case "part-missing":
      return new HouseStyleRefused("damaged", { part: "part" in facts ? facts.part : null });
    case "not-a-workbook":
      return new HouseStyleRefused(
        "looksLike" in facts && facts.looksLike === "word" ? "old-word" : "not-word",
        {},
      );
    default:
      return new HouseStyleRefused("not-word", {});
  }
}
