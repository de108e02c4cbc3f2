/** A number that stood in a cell as text. */
export interface NumberInText {
  /** As written: 35 for "35%". */
  readonly number: number;
  readonly isPercentage: boolean;
}

/** Whether "1.234" is one thousand and some ("count"), or could as well be one and some ("measure"). */
export type NumberUse = "count" | "measure";

const currency = /^(?:€|eur(?:o)?(?= |\d)) ?|,-{1,2}$/gi;
const groupedByOtherSigns = /^\d{1,3}(?:['’ ]\d{3})+(?:[.,]\d+)?$/;
const groupedByDots = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const groupedByCommas = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plainNumber = /^\d{0,15}(?:[.,]\d{1,20})?$/;

/**
 * Reads a number that stands in a cell as text, in Dutch notation first: "1.234,5" is 1234.5.
 *
 * For: text cells. Not for: cells that hold a number, and not for marks such as "n.v.t." or "<10" (`missingMark`).
 * "12.5" is 12.5: no thousands are written that way. "1.234" is 1234 where persons or things are counted, and in an
 * amount in euros; where something is measured it could be either, so it is not read. "1,234" is 1.234, but where
 * things are counted it can only be a slip, so it is not read. "ca. 300" is not a number.
 *
 * @param text  as `cleanText` gives it
 * @returns     null where the text is no number, or more than one
 * @example readNumber("€ 6.500,-", "measure") // { number: 6500, isPercentage: false }
 */
export function readNumber(text: string, use: NumberUse): NumberInText | null {
  const isPercentage = /%$/.test(text);
  const bare = text.replace(/ ?%$/, "").replace(currency, "").trim();
  const isAmount = bare.length < text.length && !isPercentage;
  const [, sign = "", digits = ""] = /^([-−–+]?) ?(.*)$/s.exec(bare) ?? [];
  const plain = plainDigits(digits, use === "count" || isAmount ? "count" : "measure");
  if (plain === null) return null;
  const number = Number(plain);
  return { number: sign === "" || sign === "+" ? number : -number, isPercentage };
}

/** The digits as JavaScript writes them: no thousands signs, a point before the decimals. */
function plainDigits(digits: string, use: NumberUse): string | null {
  const withoutGroups = withoutThousands(digits, use);
  if (withoutGroups === null || withoutGroups === "" || !plainNumber.test(withoutGroups)) return null;
  return withoutGroups.replace(",", ".");
}

function withoutThousands(digits: string, use: NumberUse): string | null {
  if (/^0[.,]/.test(digits)) return digits;
  if (groupedByOtherSigns.test(digits)) return digits.replace(/['’ ]/g, "");
  if (groupedByDots.test(digits)) {
    const isCertain = use === "count" || digits.includes(",") || /\..*\./.test(digits);
    return isCertain ? digits.replace(/\./g, "") : null;
  }
  if (groupedByCommas.test(digits)) {
    if (digits.includes(".") || /,.*,/.test(digits)) return digits.replace(/,/g, "");
    return use === "count" ? null : digits;
  }
  return digits;
}
