import { normaliseName } from "../../../domain/codes/normaliseName";

const totals: ReadonlySet<string> = new Set(["", "totaal", "gemeente", "helegemeente", "gemeentetotaal"]);
/** What stands before or behind the name of a town as a whole: Heel Haarlem, Haarlem (totaal). */
const around = /^(?:de)?(?:heel|hele|gehele|totaal|totale|gemeente)+|(?:totaal|gemeente)+$/g;

/**
 * Whether an area is that of all areas together: blank, "Totaal", or the municipality itself.
 *
 * @param municipality  null where its name is not known, or says nothing of these areas
 * @example isWholeTown("gemeente Haarlem", "Haarlem") // true
 */
export function isWholeTown(area: string | null, municipality: string | null): boolean {
  const name = normaliseName(area ?? "");
  if (totals.has(name)) return true;
  const town = normaliseName(municipality ?? "");
  return town !== "" && bareName(name) === bareName(town);
}

function bareName(name: string): string {
  return name.replaceAll(around, "") || name;
}
