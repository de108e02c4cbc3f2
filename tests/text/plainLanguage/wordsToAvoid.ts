/** Words that reports do not use, each with what is wrong with it. */
export interface WordToAvoid {
  readonly pattern: RegExp;
  readonly why: string;
}

const jargon = "jargon: most readers do not know it";
const stiff = "officialese: there is a plain word";
const cause = "says a cause, which no figure of a report can show";
const light = "a traffic light or a mark, which a report does not give";
const slip = "something that was not written for people";

const avoid = (why: string, ...patterns: readonly RegExp[]): WordToAvoid[] =>
  patterns.map((pattern) => ({ pattern, why }));

const inAnyLanguage = avoid(slip, /undefined|\bNaN\b|\bnull\b|\[object|Infinity|\$\{/);

const dutch: readonly WordToAvoid[] = [
  ...inAnyLanguage,
  ...avoid(
    jargon,
    /\bsignifican\w*/i,
    /\binterventie\w*/i,
    /\b(outcome|output|impact|input|throughput)s?\b/i,
    /\bstakeholders?\b/i,
    /\bKPI('s)?\b/i,
    /\bimplement\w*/i,
    /\bmonitoren\b|\bgemonitord\b/i,
    /\bbenchmark\w*/i,
    /\bcorrel\w*|\bhypothes\w*|\bp-waarde\b|\bbetrouwbaarheidsinterval\w*/i,
    /\brespondent\w*/i,
    /\bparticipant\w*/i,
    /\beffectiviteit\b/i,
  ),
  ...avoid(
    stiff,
    /\bten aanzien van\b|\bmet betrekking tot\b|\bten behoeve van\b|\bin het kader van\b|\bop basis van\b/i,
    /\bmiddels\b|\bteneinde\b|\bderhalve\b|\balsmede\b|\baangaande\b|\binzake\b|\bconform\b/i,
    /\bdien(t|en) te\b|\breeds\b|\bindien\b|\bdesgewenst\b|\bthans\b|\brespectievelijk\b/i,
    /\bwordt? geacht\b|\bdoelgroepen? dien/i,
  ),
  ...avoid(
    cause,
    /\bbewezen\b|\bbewijs\w*/i,
    /\bveroorza\w*|\boorza\w*/i,
    /\b(komt|komen|kwam|gekomen) door\b|\bdankzij\b|\bte danken aan\b|\btoe te schrijven\b/i,
    /\b(leidt|leidde|geleid) tot\b|\b(zorgt|zorgde|gezorgd) voor\b|\b(gevolg|effect) van\b/i,
    /\bdoor (de|deze|die|uw|het|dit) (activiteit|aanbieder|aanpak|inzet|project|beleid|gemeente)\w*/i,
    /\b(activiteit|aanpak|aanbieder) (werkt|hielp)\b/i,
  ),
  ...avoid(
    light,
    /\b(rood|rode|oranje|geel|gele|groen|groene|stoplicht|verkeerslicht)\b/i,
    /\b(slecht|slechte|onvoldoende|gezakt|geslaagd)\b/i,
    /\b(totaalscore|eindcijfer|rapportcijfer|ranglijst)\b/i,
  ),
  ...avoid("u-form: it says you as to a friend", /\b(je|jij|jou|jouw|jullie)\b/i),
  ...avoid("a decimal comma in Dutch", /(?<![\p{L}\d.])\d+\.\d{1,2}(?![\d.])/u),
];

const english: readonly WordToAvoid[] = [
  ...inAnyLanguage,
  ...avoid(
    jargon,
    /\bsignifican\w*/i,
    /\bintervention\w*/i,
    /\b(output|throughput|KPI)s?\b/i,
    /\bstakeholders?\b/i,
    /\bbenchmark\w*/i,
    /\bcorrelat\w*|\bhypothes\w*|\bp-value\b/i,
    /\brespondents?\b/i,
  ),
  ...avoid(
    stiff,
    /\bin order to\b|\bprior to\b|\bwith regard to\b|\bpursuant\b|\bin the event\b|\bin accordance\b/i,
    /\butilis\w*|\butiliz\w*|\bleverag\w*|\bhereby\b|\bthereof\b|\bshall\b/i,
  ),
  ...avoid(
    cause,
    /\b(proves?|proven|proof)\b/i,
    /\bcaus(e|es|ed|ing)\b/i,
    /\b(due|thanks|owing) to\b|\bas a result of\b|\bleads? to\b|\bled to\b/i,
  ),
  ...avoid(
    light,
    /\b(red|amber|orange|yellow|green|traffic light)\b/i,
    /\b(total score|ranking|failed|passed)\b/i,
  ),
  ...avoid("a decimal point in English", /(?<![\p{L}\d,])\d+,\d{1,2}(?![\d,])/u),
];

const inBoth: readonly WordToAvoid[] = [
  { pattern: /!(?!\$?[A-Z]{1,3}\$?\d)/, why: "an exclamation mark" },
  { pattern: / {2}/, why: "two spaces" },
  { pattern: /\s[.,;:?](\s|$)/, why: "a space before a mark" },
  { pattern: /\.\.(?!\.)|,,|;;|\?\.|\.,/, why: "two marks after each other" },
  { pattern: /(^|[\s(])-\d/, why: "a hyphen for a minus sign" },
  { pattern: /\(\)|‘’|“”/, why: "nothing between two marks" },
];

export const wordsToAvoid: Readonly<Record<"nl" | "en", readonly WordToAvoid[]>> = {
  nl: [...dutch, ...inBoth],
  en: [...english, ...inBoth],
};
