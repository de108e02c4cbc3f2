import type { CoreSignalReason } from "../../domain/experience/coreAgainstSide";
import type { ExperiencedShare } from "../../domain/experience/experiencedShare";
import type { StatementDirection } from "../../domain/experience/StatementDirection";
import type {
  ActivityExperience,
  StatementExperience,
  StatementOfActivity,
} from "../../report/ExperienceReport";
import type { ExperienceSentences } from "../ExperienceSentences";
import { counted } from "./counted";
import { criterionNames, respondentNames } from "./experienceWords";
import { formatNumber, formatPoints, formatShare } from "./numbers";

/** What we say in Dutch about what people experience. */
export const experienceSentences: ExperienceSentences = {
  heading: "Ervaren bijdrage",
  statement: ({ code, statement, criterion, respondents }) => {
    const name = statement === null ? `Stelling ${code}` : `‘${statement}’`;
    const about = [
      ...(criterion === null ? [] : [criterionNames[criterion]]),
      ...(respondents === "participants" ? [] : [respondentNames[respondents]]),
    ];
    return about.length === 0 ? name : `${name} (${about.join(", ")})`;
  },
  answered,
  rowsNotCounted: (rows) => {
    const why = [
      ...partOf(rows.incomplete, "onvolledig"),
      ...partOf(rows.outsideScale, "buiten de schaal"),
      ...partOf(rows.moreThanInvited, "met meer antwoorden dan uitgenodigden"),
      ...partOf(rows.statementUnknown, "zonder bekende stelling of schaal"),
    ];
    return why.length === 0 ? null : `Rijen van blad Antwoorden die niet meetellen: ${why.join(", ")}.`;
  },
  core: (statement) => `Bedoeld: ${shareOfActivity(statement)}`,
  side: (statement) => `Ook gevraagd: ${shareOfActivity(statement)}`,
  coreAgainstSide: (activity) => signals[activity.reason](activity),
  method:
    "Ervaren bijdrage is wat mensen zelf zeggen. Dat hun verandering bij de activiteit hoort, is aannemelijk en niet zeker.",
};

const partOf = (count: number, name: string): string[] =>
  count === 0 ? [] : [`${formatNumber(count)} ${name}`];

function answered(statement: StatementExperience): string[] {
  const { experienced, direction, scale } = statement;
  if (experienced === null || experienced.answers === 0) {
    return [scale === null ? "De schaal is niet bekend." : "Nog geen antwoorden die meetellen."];
  }
  const counts = [
    counted(experienced.answers, "antwoord", "antwoorden"),
    ...(statement.activities > 1 ? [`${formatNumber(statement.activities)} activiteiten samen`] : []),
    ...(statement.period === null ? [] : [statement.period]),
  ].join(", ");
  const details = [...distributionInWords(experienced), ...responseInWords(experienced)];
  return [
    `${shareInWords(experienced, direction)} ${counts}.`,
    ...(details.length === 0 ? [] : [details.join(" ")]),
  ];
}

function distributionInWords({ distribution }: ExperiencedShare): string[] {
  if (distribution === null) return [];
  return [`Van laag naar hoog: ${distribution.map((share) => formatShare(share, 0)).join(", ")}.`];
}

const agreed: Readonly<Record<StatementDirection, string>> = { positive: "eens", negative: "oneens" };

function shareInWords({ share, strength }: ExperiencedShare, direction: StatementDirection): string {
  if (share === null) return "Te weinig antwoorden voor een aandeel:";
  const value = formatShare(share.value, 0);
  const bounds = `tussen ${formatShare(share.lower, 0)} en ${formatShare(share.upper, 0)}`;
  const sentence = `${value} is het ${agreed[direction]} (${bounds}):`;
  return strength === "indicative" ? `Indicatief: ${sentence}` : sentence;
}

function responseInWords({ response, noAnswer }: ExperiencedShare): string[] {
  const low = response?.isLow === true ? ", dat is laag" : "";
  return [
    ...(response === null ? [] : [`Respons ${formatShare(response.share, 0)}${low}.`]),
    ...(noAnswer === null || noAnswer.persons === 0
      ? []
      : [`Geen antwoord: ${formatNumber(noAnswer.persons)}.`]),
    ...(noAnswer?.isLarge === true ? ["Dat is veel: past de stelling bij wie u vroeg?"] : []),
  ];
}

function shareOfActivity({ statement, text, experienced }: StatementOfActivity): string {
  const name = text === null ? `stelling ${statement}` : `‘${text}’`;
  if (experienced === null) return `${name}. Zonder aandeel: zo blijft een kleine groep beschermd.`;
  const { share, answers } = experienced;
  const behind = counted(answers, "antwoord", "antwoorden");
  return share === null
    ? `${name}: ${behind}, te weinig voor een aandeel.`
    : `${name}: ${formatShare(share.value, 0)} gunstig, ${behind}.`;
}

const signals: Readonly<Record<CoreSignalReason, (activity: ActivityExperience) => string>> = {
  "core-lower": ({ sides }) => {
    const found = sides.find(({ signal }) => signal === "reaches-something-else")?.difference ?? null;
    const size =
      found === null
        ? ""
        : ` (verschil tussen ${formatNumber(100 * found.lower, 0)} en ${formatPoints(100 * found.upper, 0)})`;
    return `Het nevendoel wordt sterker ervaren dan het kerndoel${size}. Bespreek of de activiteit doet waar zij voor bedoeld is.`;
  },
  "core-not-lower": () => "Geen nevendoel wordt sterker ervaren dan het kerndoel.",
  "interval-includes-zero": () => "Het nevendoel ligt hoger, maar dat kan toeval zijn.",
  "too-few-answers": () => "Te weinig antwoorden om te vergelijken: daarvoor zijn er bij elk 30 nodig.",
  "scales-differ": () => "De schalen verschillen, dus vergelijken kan niet.",
  "no-side-statement": () => "Er is geen stelling bij een nevendoel.",
};
