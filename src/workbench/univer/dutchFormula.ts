type Replace = (character: string, before: string, after: string, isInArray: boolean) => string;

const isDigit = (character: string): boolean => character >= "0" && character <= "9";

/**
 * A formula as typed in Dutch, in the English form in which it is stored. Function names are not translated.
 *
 * @example toEnglishFormula("=SUM(A1;0,5)") // "=SUM(A1,0.5)"
 * @example toEnglishFormula("={1\\2;3\\4}") // "={1,2;3,4}"
 */
export function toEnglishFormula(formula: string): string {
  return rewrite(formula, (character, before, after, isInArray) => {
    const isDecimalComma = character === "," && isDigit(after) && (isDigit(before) || !/[\w)]/.test(before));
    if (isDecimalComma) return ".";
    if (isInArray) return character === "\\" ? "," : character;
    return character === ";" ? "," : character;
  });
}

/**
 * A stored formula as a Dutch user types it.
 *
 * @example toDutchFormula("=SUM(A1,0.5)") // "=SUM(A1;0,5)"
 */
export function toDutchFormula(formula: string): string {
  return rewrite(formula, (character, before, after, isInArray) => {
    if (character === "." && isDigit(after) && !/[A-Za-z_]/.test(before)) return ",";
    if (isInArray) return character === "," ? "\\" : character;
    return character === "," ? ";" : character;
  });
}

/**
 * True when a comma in the formula cannot be a decimal comma: not before a digit, or after a name, a bracket or a cell.
 *
 * @example looksEnglish("=SUM(A1,B1)") // true
 * @example looksEnglish("=SUM(1,2)") // false
 */
export function looksEnglish(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, "x");
  return !formula.includes(";") && /,(?!\d)|[A-Za-z)\]]\s*,|[A-Za-z]\$?\d+\s*,/.test(bare);
}

/** Walks over a formula; texts, quoted sheet names and [column names] are copied as they are. */
function rewrite(formula: string, replace: Replace): string {
  let out = "";
  let brackets = 0;
  let braces = 0;
  for (let i = 0; i < formula.length; i++) {
    const character = formula.charAt(i);
    if (character === '"' || character === "'") {
      const closing = formula.indexOf(character, i + 1);
      const last = closing < 0 ? formula.length - 1 : closing;
      out += formula.slice(i, last + 1);
      i = last;
      continue;
    }
    brackets += character === "[" ? 1 : character === "]" ? -1 : 0;
    braces += character === "{" ? 1 : character === "}" ? -1 : 0;
    const isName = brackets > 0;
    out += isName ? character : replace(character, formula.charAt(i - 1), formula.charAt(i + 1), braces > 0);
  }
  return out;
}
