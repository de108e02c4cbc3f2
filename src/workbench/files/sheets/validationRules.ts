import type { IRange } from "@univerjs/core";
import { isTrue } from "../../../xlsx/markup/parseXml";
import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed } from "../../../xlsx/patching/parseMarkup";
import { gridRanges } from "../gridRanges";
import { plainFormula, withEqualsSign } from "../plainFormula";

/** A rule for what may be typed, as the grid's validation plug-in stores it. */
export interface ValidationRule {
  readonly uid: string;
  readonly ranges: readonly IRange[];
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly showDropDown: boolean;
  /** 0 tells, 1 refuses, 2 warns. */
  readonly errorStyle: number;
  readonly showErrorMessage: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

interface Written {
  readonly node: MarkupNode;
  readonly sqref: string | undefined;
  readonly formula: (name: string) => string | undefined;
}

/** In these kinds the file's operator means nothing, and the grid would compare with nothing. */
const withoutComparison: readonly string[] = ["any", "list", "custom"];
const errorStyles: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };

/** The validation rules of a sheet, those of Excel 2010 (which may look at another sheet) included. */
export function validationRules(root: MarkupNode, sheetId: string): ValidationRule[] {
  return [...plainRules(root), ...extendedRules(root)].map((written, index) =>
    asRule(written, `${sheetId}-validation${index}`),
  );
}

function plainRules(root: MarkupNode): Written[] {
  return (childNamed(root, "dataValidations")?.children ?? []).map((node) => ({
    node,
    sqref: node.attributes["sqref"],
    formula: (name) => childNamed(node, name)?.text,
  }));
}

function extendedRules(root: MarkupNode): Written[] {
  const extensions = childNamed(root, "extLst")?.children ?? [];
  return extensions
    .flatMap((extension) => childNamed(extension, "dataValidations")?.children ?? [])
    .map((node) => ({
      node,
      sqref: childNamed(node, "sqref")?.text,
      formula: (name) => childNamed(node, name)?.children.find((child) => child.name === "f")?.text,
    }));
}

function asRule({ node, sqref, formula }: Written, uid: string): ValidationRule {
  const {
    type = "any",
    operator = "between",
    errorStyle,
    errorTitle,
    error,
    promptTitle,
    prompt,
  } = node.attributes;
  const first = formula("formula1");
  const second = formula("formula2");
  return {
    uid,
    ranges: gridRanges(sqref),
    type,
    ...(!withoutComparison.includes(type) && { operator }),
    ...(first !== undefined && { formula1: termOf(first, type) }),
    ...(second !== undefined && { formula2: termOf(second, type) }),
    allowBlank: isTrue(node.attributes["allowBlank"]),
    // In the file the attribute means that the arrow is left away.
    showDropDown: !isTrue(node.attributes["showDropDown"]),
    errorStyle: errorStyles[errorStyle ?? "stop"] ?? 1,
    showErrorMessage: isTrue(node.attributes["showErrorMessage"]),
    ...(errorTitle !== undefined && { errorTitle }),
    ...(error !== undefined && { error }),
    showInputMessage: isTrue(node.attributes["showInputMessage"]),
    ...(promptTitle !== undefined && { promptTitle }),
    ...(prompt !== undefined && { prompt }),
  };
}

/** A written-out list loses its quotes, a number stays a number, and all else is a formula. */
function termOf(written: string, type: string): string {
  if (type === "list" && /^".*"$/s.test(written)) return written.slice(1, -1).replaceAll('""', '"');
  return /^-?[\d.]+$/.test(written) ? written : withEqualsSign(plainFormula(written));
}
