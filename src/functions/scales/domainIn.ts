import { nearestName } from "../../domain/codes/nearestName";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { ScaleDomain } from "../../domain/scales/scaleInstruments";
import { scaleInstruments } from "../../domain/scales/scaleInstruments";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import type { NamedInstrument } from "./instrumentIn";

export interface NamedDomain {
  readonly name: string;
  readonly key: string;
}

/** Of the names for one domain, the first is the one we say. */
const byCode = new Map<ScaleDomain, NamedDomain>();
const codes = new Map<string, ScaleDomain>();
for (const [name, code] of Object.entries(formulaChoices.scaleDomain)) {
  if (!byCode.has(code)) byCode.set(code, { name, key: code });
  codes.set(normaliseName(name), code);
}

/**
 * The domain that a name stands for within an instrument; of an own scale, any name is one.
 *
 * @param text  null where the range has no column of domains: its rows are those of one, which needs no name
 * @param row   as counted from 1, for the refusal
 * @throws FormulaRefusal  "domain-not-of-instrument"; "cell-blank" for a domain that was forgotten
 */
export function domainIn(text: string | null, { name, code }: NamedInstrument, row: number): NamedDomain {
  const key = normaliseName(text ?? "");
  if (code === null) return { name: text ?? "", key };
  const { domains } = scaleInstruments[code];
  const [first] = domains;
  const single = domains.length === 1 && first !== undefined ? byCode.get(first) : undefined;
  if (!text && single !== undefined) return single;
  if (text === null) return { name: "", key };
  if (text === "") throw new FormulaRefusal("cell-blank", { row, column: formulaColumns.scaleDomain[0] });
  const domain = codes.get(key);
  const found = domain !== undefined && domains.includes(domain) ? byCode.get(domain) : undefined;
  if (found !== undefined) return found;
  const names = domains.map((one) => byCode.get(one)?.name ?? "");
  const near = nearestName(text, names);
  throw new FormulaRefusal("domain-not-of-instrument", { row, text, instrument: name, near });
}
