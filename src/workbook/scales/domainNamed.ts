import { nearestName } from "../../domain/codes/nearestName";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { ScaleDomain } from "../../domain/scales/scaleInstruments";
import { scaleInstruments } from "../../domain/scales/scaleInstruments";
import { scaleDomainNames } from "../contract/scaleNames";
import type { NamedInstrument } from "./instrumentNamed";

/** A domain as it stands in a cell. */
export interface NamedDomain {
  /** As we say it where we know it, else as it was typed; null where none is named. */
  readonly name: string | null;
  readonly key: string;
  /** Whether the instrument has it; every name is a domain of a scale of one's own. */
  readonly isKnown: boolean;
  /** What was probably meant. */
  readonly suggestion: string | null;
}

/** Of the names for one domain, the first is the one we say. */
const nameOf = new Map<ScaleDomain, string>();
const codes = new Map<string, ScaleDomain>();
for (const [name, code] of Object.entries(scaleDomainNames)) {
  if (!nameOf.has(code)) nameOf.set(code, name);
  codes.set(normaliseName(name), code);
}

/**
 * The domain that a name stands for within an instrument. An instrument with one domain needs no name for it.
 *
 * @param hasColumn  whether the table has a column for domains: without it, the rows are those of one
 */
export function domainNamed(text: string | null, { code }: NamedInstrument, hasColumn: boolean): NamedDomain {
  const key = normaliseName(text ?? "");
  if (code === null) return { name: text, key, isKnown: true, suggestion: null };
  const domains: readonly ScaleDomain[] = scaleInstruments[code].domains;
  const [first] = domains;
  const meant = key === "" && domains.length === 1 ? first : codes.get(key);
  if (meant !== undefined && domains.includes(meant)) {
    return { name: nameOf.get(meant) ?? null, key: meant, isKnown: true, suggestion: null };
  }
  const names = domains.flatMap((domain) => nameOf.get(domain) ?? []);
  const suggestion = text === null ? null : nearestName(text, names);
  return { name: text, key: `other ${key}`, isKnown: key === "" && !hasColumn, suggestion };
}
