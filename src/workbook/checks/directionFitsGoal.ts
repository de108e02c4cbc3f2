import { codeKey } from "../../domain/codes/codeKey";
import type { Goal, Indicator } from "../records";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

type Direction = "higher" | "lower";

/** Words in a goal that say which way it should go. */
const directionWords: Readonly<Record<string, Direction>> = {
  meer: "higher",
  vaker: "higher",
  hoger: "higher",
  hogere: "higher",
  toename: "higher",
  stijging: "higher",
  groei: "higher",
  minder: "lower",
  lager: "lower",
  lagere: "lower",
  afname: "lower",
  daling: "lower",
  vermindering: "lower",
};

/** A goal with one of these is too intricate to read by its words. */
const denials = /^(niet|geen|nooit|zonder)$/;

/**
 * A name with one of these, where the goal has not, may measure the opposite of the goal or a lack of it: "aandeel dat
 * meer contacten wil" under a goal of more contacts.
 */
const turningWords =
  /^(niet|geen|nooit|zonder|weinig|minder|gemis|mist|missen|wil|willen|wenst|wensen|wens|onvoldoende|ontbre.*|.*(tekort|gebrek|behoefte|problemen|klachten|achterstand|achterstanden|beperking|beperkingen|risico|uitval|verzuim|isolement))$/;

/** Words that nearly every goal and indicator has: sharing one of these says nothing. */
const commonWords =
  /^(aandeel|aantal|percentage|gemiddelde?|score|inwoners?|bewoners?|mensen|personen|deelnemers?|jongeren|ouderen|volwassenen|kinderen|gemeente|voelen|voelt|hebben|heeft|worden|wordt|ervaren|ervaart|zijn|zich|sociaal|sociale|door|voor|naar|over|onder|tussen|buurt|wijk)$/;

const sharedLetters = 5;

/**
 * K05: the norm of an indicator fits the wording of the goal it hangs under: "Minder …" with Hoger does not.
 *
 * Speaks up only where goal and indicator are about the same thing: the goal has one word of direction, a word after it
 * comes back in the indicator's name, and no word turns the meaning. A false alarm is worse here than silence.
 */
export const directionFitsGoal: Check = ({ records }) => {
  const { goals, indicators: table } = records;
  if (goals === null || table === null) return [];
  const goalOf = new Map(
    goals.rows.flatMap((goal) => (goal.code === null ? [] : [[codeKey(goal.code), goal]])),
  );
  return table.rows.flatMap((indicator) => {
    const goal = indicator.goal === null ? undefined : goalOf.get(codeKey(indicator.goal));
    const { norm } = indicator;
    if (goal === undefined || (norm !== "higher" && norm !== "lower")) return [];
    const wording = wordingOf(goal);
    if (wording === null || wording.wanted === norm || !isAboutTheSame(indicator, wording.about)) return [];
    const name = indicator.code ?? indicator.name;
    const facts = {
      indicator: name,
      goal: goal.code ?? "",
      word: wording.word,
      wanted: wording.wanted,
      norm,
    };
    const place = placeOf(table, indicator.row, "norm");
    return [{ cause: "direction-conflict", table: "indicators", place, facts, group: "" }];
  });
};

interface Wording {
  readonly word: string;
  readonly wanted: Direction;
  /** The words after it. */
  readonly about: readonly string[];
}

function wordingOf(goal: Goal): Wording | null {
  const words = wordsOf(goal.description);
  const found = words.filter((word) => directionWords[word] !== undefined);
  const [word] = found;
  const wanted = word === undefined ? undefined : directionWords[word];
  if (word === undefined || wanted === undefined || found.length > 1) return null;
  const others = words.filter((other) => other !== word);
  if (others.some((other) => denials.test(other))) return null;
  return { word, wanted, about: words.slice(words.indexOf(word) + 1) };
}

/** An indicator without a name can only be about its goal. */
function isAboutTheSame(indicator: Indicator, about: readonly string[]): boolean {
  const words = wordsOf(indicator.name);
  if (words.length === 0) return true;
  if (words.some((word) => turningWords.test(word) && !about.includes(word))) return false;
  const stems = new Set(about.flatMap(stemOf));
  return words.flatMap(stemOf).some((stem) => stems.has(stem));
}

function stemOf(word: string): string[] {
  return word.length < sharedLetters || commonWords.test(word) ? [] : [word.slice(0, sharedLetters)];
}

const wordsOf = (text: string | null): string[] => (text ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
