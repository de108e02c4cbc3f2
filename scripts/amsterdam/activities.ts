import type { RowOf } from "../workbooks/rows";
import { districts, wholeCity } from "./districts";
import { goalOfGrant, type Audience } from "./goalOfGrant";
import { readGrants, type Grant } from "./grants";
import { participants } from "./participants";
import { seededRandom } from "./seededRandom";

const seed = 20200101;

/** Every grant as an activity: provider, district and amount are real, the numbers of participants are made. */
export function activities(groups: readonly RowOf<"targetGroups">[]): RowOf<"activities">[] {
  const random = seededRandom(seed);
  const sizes = new Map(groups.map((group) => [group.code, Number(group.size)]));
  return readGrants().map((grant) => {
    const { rule, sideGoals } = goalOfGrant(grant);
    const targetGroup = targetGroupOf(rule.audience, grant.area);
    const mostPersons = sizes.get(targetGroup);
    if (mostPersons === undefined) throw new Error(`There is no target group ${targetGroup}.`);
    return {
      code: grant.file,
      name: `${grant.project} (${grant.provider})`,
      coreGoals: rule.goal,
      sideGoals: sideGoals.join("; "),
      targetGroup,
      provision: provisionOf(rule.audience),
      area: grant.area,
      ...participants({ ...rule, euros: grant.grantedEuros, mostPersons }, random),
      costs: grant.grantedEuros,
      explanation: explanationOf(grant),
    };
  });
}

const cityWide: readonly Audience[] = ["LAAG", "MZ", "BIJ", "DAK"];

function targetGroupOf(audience: Audience, area: string): string {
  const district = districts.find(({ name }) => name === area);
  const place = cityWide.includes(audience) ? wholeCity : (district ?? wholeCity);
  return `${audience}-${place.code}`;
}

function provisionOf(audience: Audience): string {
  if (audience === "DAK") return "Maatwerk";
  return audience === "BIJ" ? "Wijkteam" : "Vrij toegankelijk";
}

function explanationOf(grant: Grant): string {
  const origin = `Subsidie ${grant.year}, ${grant.scheme}.`;
  const made = "Deelnemersaantallen zijn voor dit voorbeeld bedacht.";
  return grant.grantedEuros === 0 ? `${origin} Niet verleend, dus geen deelnemers.` : `${origin} ${made}`;
}
