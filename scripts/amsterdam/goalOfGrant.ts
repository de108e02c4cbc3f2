import type { Grant } from "./grants";

/** Who an activity is meant for; with a district's code behind it, or that of the city, it is a target group. */
export type Audience = "INW" | "J25" | "65P" | "LAAG" | "MZ" | "BIJ" | "DAK";

interface GoalRule {
  readonly goal: string;
  readonly audience: Audience;
  /** What must stand in the name of the project or of the scheme … */
  readonly words: RegExp;
  /** … or in the name of the provider. */
  readonly providers?: RegExp;
  /** Euros per participant: only for making numbers of participants that look real. */
  readonly costsPerPerson: number;
  /** Which part of the activities counts visits; the rest counts persons. */
  readonly visitsShare: number;
}

/** The first rule that fits gives the core goal, the next one the side goal. */
const goalRules: readonly GoalRule[] = [
  { goal: "B2.2.2a", audience: "MZ", words: /mantelzorg/, costsPerPerson: 260, visitsShare: 0 },
  {
    goal: "B3.2.1a",
    audience: "DAK",
    words: /opvang|dakloze|thuisloze|kwetsbare burgers|begeleid wonen|langdurig verblijf/,
    costsPerPerson: 9500,
    visitsShare: 0,
  },
  { goal: "B1.2.2a", audience: "INW", words: /gezond|\beten\b/, costsPerPerson: 190, visitsShare: 0 },
  { goal: "B1.2.1a", audience: "INW", words: /sport|beweg|loopgroep/, costsPerPerson: 150, visitsShare: 0.2 },
  {
    goal: "B2.1.2a",
    audience: "LAAG",
    words: /\btaal|nederlandse (?:les|taal)|leercentrum/,
    costsPerPerson: 420,
    visitsShare: 0,
  },
  {
    goal: "B3.1.1a",
    audience: "BIJ",
    words: /schuld|armoede|voedselbank|thuisadministratie|jurid|maatschappelijke? dienst/,
    costsPerPerson: 330,
    visitsShare: 0,
  },
  {
    goal: "B2.2.1a",
    audience: "INW",
    words: /ggz|psych|lvb/,
    providers: /ggz|arkin|prisma/,
    costsPerPerson: 520,
    visitsShare: 0.1,
  },
  {
    goal: "B2.1.1b",
    audience: "J25",
    words: /jongerenwerk|veldwerk|mentora|jeugdaanpak|jongerencoach|meisjes|\bmaatjes|wijkcoach/,
    costsPerPerson: 900,
    visitsShare: 0.2,
  },
  {
    goal: "B2.1.1a",
    audience: "J25",
    words: /jeugdigen|talent|school|jeugd/,
    costsPerPerson: 380,
    visitsShare: 0.1,
  },
  {
    goal: "B1.1.2a",
    audience: "65P",
    words: /ouder(?!s)|senior|danspaleis|maaltijd|resto|wijkservicepunt|vereenzaming/,
    costsPerPerson: 170,
    visitsShare: 0.35,
  },
  {
    goal: "B1.1.3a",
    audience: "INW",
    words: /vrijwillig|buren|informele netwerken/,
    costsPerPerson: 140,
    visitsShare: 0,
  },
  { goal: "B1.1.1a", audience: "INW", words: /(?:)/, costsPerPerson: 110, visitsShare: 0.4 },
];

export interface GoalOfGrant {
  readonly rule: GoalRule;
  readonly sideGoals: readonly string[];
}

/** Which goal a grant serves, by the words of its project, scheme and provider: a fixed rule, not a judgement. */
export function goalOfGrant(grant: Grant): GoalOfGrant {
  const words = `${grant.project} ${grant.scheme}`.toLowerCase();
  const provider = grant.provider.toLowerCase();
  const [rule, ...others] = goalRules.filter(
    (candidate) => candidate.words.test(words) || candidate.providers?.test(provider),
  );
  if (rule === undefined) throw new Error(`No goal for ${grant.file}: the last rule should take everything.`);
  const meeting = "B1.1.1a";
  return {
    rule,
    sideGoals: others
      .map(({ goal }) => goal)
      .filter((goal) => goal !== meeting)
      .slice(0, 1),
  };
}
