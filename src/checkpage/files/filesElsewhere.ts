import { otherMunicipalities } from "../../report/otherMunicipalities";
import type { CheckPageWords } from "../../text/CheckPageWords";
import type { FileEntry } from "./FileEntry";

/** Gives the words for a workbook that is of another municipality than most in the list; null for every other. */
export function filesElsewhere(
  entries: readonly FileEntry[],
): (id: number, words: Pick<CheckPageWords, "otherMunicipality">) => string | null {
  const found = otherMunicipalities(
    entries.flatMap(({ id, status }) =>
      status.state === "checked" ? [{ key: id, municipality: status.report.subject.municipality }] : [],
    ),
  );
  const municipalities = new Map(found?.others.map(({ key, municipality }) => [key, municipality]));
  return (id, words) => {
    const municipality = municipalities.get(id);
    return municipality === undefined ? null : words.otherMunicipality(municipality, found?.usual ?? "");
  };
}
