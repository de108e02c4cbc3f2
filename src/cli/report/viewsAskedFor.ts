import type { ReportView } from "../../report/conversation/ReportView";
import type { ReportCommandWords } from "../../text/ReportCommandWords";
import type { ReportMakingWords } from "../../text/ReportMakingWords";
import { providerKey } from "../../workbook/views/providersOf";

const each = "elk";

interface Options {
  /** As they were typed; none: the whole. */
  readonly providers: readonly string[];
  readonly words: ReportCommandWords;
  readonly making: ReportMakingWords;
}

/**
 * Of whom a report is asked for: of the whole, of each provider, or of the ones that are named; or the sentence that says why
 * that cannot be.
 *
 * @param named  the providers of the workbook; not asked where the whole is wanted
 */
export function viewsAskedFor(
  named: () => readonly string[],
  { providers, words, making }: Options,
): readonly ReportView[] | string {
  if (providers.length === 0) return [{ kind: "whole" }];
  const known = named();
  if (providers.some((name) => name.trim().toLowerCase() === each)) {
    if (known.length === 0) return words.problems["no-providers"]({});
    return known.map(viewOf);
  }
  const views = new Map<string, ReportView>();
  for (const name of providers) {
    const found = known.find((one) => providerKey(one) === providerKey(name));
    if (found === undefined) return making.providerUnknown(name, known);
    views.set(found, viewOf(found));
  }
  return [...views.values()];
}

const viewOf = (provider: string): ReportView => ({ kind: "provider", provider });
