import type { Language } from "../text/sentencesIn";
import { HostRefused } from "./HostRefused";
import { neededSet } from "./refusalOf";

export interface HostFacts {
  /** In which language Excel shows its own buttons; anything but Dutch is answered in English. */
  readonly language: Language;
}

/**
 * Waits until Office can be used.
 *
 * @throws HostRefused not-supported  in an Excel that lacks what we need
 */
export async function whenReady(): Promise<HostFacts> {
  await Office.onReady();
  const { name, version } = neededSet;
  if (!Office.context.requirements.isSetSupported(name, version)) {
    throw new HostRefused("not-supported", { requirementSet: `${name} ${version}` });
  }
  return { language: languageOf(Office.context.displayLanguage) };
}

/** @example languageOf("nl-BE") // "nl" */
export function languageOf(displayLanguage: string): Language {
  return /^nl\b/i.test(displayLanguage) ? "nl" : "en";
}
