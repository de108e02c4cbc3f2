import type {
  LevelBlock,
  ReportDocument,
  ReportPicture,
} from "../../../src/documents/reports/ReportDocument";
import { answerDistribution } from "../../../src/pictures/answerDistribution/answerDistribution";
import { rangeBar } from "../../../src/pictures/rangeBar";
import { smallMultiple } from "../../../src/pictures/smallMultiple/smallMultiple";
import type { MeasuredPoint } from "../../../src/report/report";
import { experienceWordsIn } from "../../../src/text/experienceWordsIn";
import { paneWordsIn } from "../../../src/text/paneWordsIn";

const words = paneWordsIn("nl").picture;

const reach: ReportPicture = {
  id: "reach-s1-1",
  svg: rangeBar(
    {
      shareAtSize: { lower: 1200 / 80000, upper: 3400 / 80000 },
      share: { lower: 1200 / 82800, upper: 3400 / 77200 },
      persons: { exact: false },
      sizeLower: 77200,
      sizeUpper: 82800,
      cappedByTarget: false,
    },
    words,
    220,
  ),
  width: 220,
  height: 56,
  caption: "Tussen 1,4% en 4,4% van de doelgroep deed mee.",
};

const answers: ReportPicture = {
  id: "answers-s1",
  svg: answerDistribution(
    { scale: "five-point", counts: [2, 3, 6, 24, 17], wanted: [false, false, false, true, true] },
    experienceWordsIn("nl").distribution,
    220,
  ),
  width: 220,
  height: 120,
  caption: "Van de 52 antwoorden zijn er 41 positief.",
};

const measured = (at: number, value: number): MeasuredPoint => ({
  period: String(at),
  at: { firstMonth: at * 12, months: 12 },
  value,
  interval95: { lower: value - 2, upper: value + 2 },
  persons: 2300,
  status: null,
  breakBefore: null,
  suppressed: false,
  row: 2,
});

const trend = (id: string, width: number): ReportPicture => ({
  id,
  svg: smallMultiple(
    {
      kind: "share",
      norm: "lower",
      measurements: [measured(2021, 49), measured(2022, 48), measured(2023, 48)],
      margin: 2,
      targetValue: null,
      expectedChangePerYear: null,
      judgement: { compared: { from: measured(2022, 48).at, to: measured(2023, 48).at } },
    },
    words,
    5,
    width,
  ),
  width,
  height: 120,
  caption: "Het aandeel dat meer contacten wil was 49% in 2021 en 48% in 2022 en 2023.",
});

const levels: readonly LevelBlock[] = [
  {
    level: "agreement",
    heading: "1 Afspraak",
    keyFigure: "3 van 5 gedaan",
    under: "1 deels, 1 niet",
    parts: [
      {
        heading: null,
        picture: null,
        items: [
          { mark: "done", text: "Inloop in 4 wijken" },
          { mark: "done", text: "Buurtmaatjes gestart" },
          { mark: "open", text: "Training vrijwilligers" },
          { mark: "partly", text: "Avondaanbod" },
          { mark: "not", text: "Schalkwijk" },
        ],
        sentences: ["Avondaanbod draait in 2 van 4 wijken.", "Schalkwijk start in maart 2026."],
      },
    ],
  },
  {
    level: "reach",
    heading: "2 Bereik",
    keyFigure: "1,4% tot 4,4%",
    under: "van de doelgroep",
    parts: [
      {
        heading: null,
        picture: reach,
        items: [],
        sentences: [
          "1.200 tot 3.400 van ongeveer 80.000 inwoners.",
          "Laaggeletterden doen minder mee (index 50).",
        ],
      },
      {
        heading: "Jongeren",
        picture: null,
        items: [{ mark: null, text: "minder dan 10 jongeren" }],
        sentences: ["Over jongeren is niets te zeggen."],
      },
    ],
  },
  {
    level: "experience",
    heading: "3 Ervaren effect",
    keyFigure: "79% is positief",
    under: "tussen 66% en 88%",
    parts: [
      {
        heading: "‘Ik heb nu meer contacten in de buurt’",
        picture: answers,
        items: [],
        sentences: ["41 van de 52 antwoorden: mee eens of helemaal mee eens.", "Respons: 52 van 80."],
      },
    ],
  },
  {
    level: "town",
    heading: "4 Maatschappelijk effect",
    keyFigure: "Niet vast te stellen of de stad beweegt",
    under: null,
    parts: [
      {
        heading: "Wil meer contacten",
        picture: trend("trend-1", 220),
        items: [],
        sentences: [
          "48% wil meer contacten, net als in 2022.",
          "Verschil: −2,9 tot 2,9 procentpunt, n = 2.300.",
        ],
      },
    ],
  },
];

const figureFrame = {
  goal: "S1.1",
  goalDescription: "Meer inwoners hebben een netwerk in de buurt",
  persons: null,
  remark: "",
} as const;

/** A report with every kind of block, in the words of the mock-up; written by hand, so that no report has to be composed. */
export const everyBlock: ReportDocument = {
  kind: "year",
  language: "nl",
  title: "Jaarverslag 2025",
  subtitle: "Haarlem · Buurts · 2025",
  provenance: "Gemaakt met Doelbereik 0.2.0 op 22-11-2026 uit voorbeeld.xlsx.",
  sections: [
    {
      id: "reading",
      heading: "Zo leest u dit verslag",
      depth: 1,
      above: null,
      startsPage: false,
      blocks: [
        {
          kind: "paragraph",
          tone: "plain",
          text: "Per doel staan de vier niveaus naast elkaar. <Let op> de marges & de aantallen.",
        },
        {
          kind: "paragraph",
          tone: "strong",
          text: "Van 1 van de 6 indicatoren is niet te zeggen of hij beweegt.",
        },
        { kind: "list", items: ["Wat van de aanbieder is.", "Wat van de gemeente is."] },
        { kind: "paragraph", tone: "soft", text: "Aantallen onder de 10 staan er niet in." },
      ],
    },
    {
      id: "goal-s1-1",
      heading: "Meer inwoners hebben een netwerk in de buurt",
      depth: 1,
      above: "Meekomen › Samenleven",
      startsPage: true,
      blocks: [
        {
          kind: "paragraph",
          tone: "soft",
          text: "Doel S1.1 · 5 activiteiten · doelgroep: inwoners die hun netwerk willen versterken",
        },
        {
          kind: "levels",
          provider: { heading: "Aanbieder: Buurts", levels: levels.slice(0, 3) },
          municipality: { heading: "Gemeente: stad Haarlem", levels: levels.slice(3) },
        },
        {
          kind: "paragraph",
          tone: "soft",
          text: "Bij 2: bandbreedte van het bereik. Bij 4: band en snorharen zijn de onzekerheid (95%).",
        },
        {
          kind: "boxes",
          boxes: [
            {
              heading: "Het verhaal",
              lines: ["‘Ik kwam voor de koffie.’", "Verhaal 12, met toestemming"],
            },
            {
              heading: "Hoe wij dit samen lezen",
              lines: ["Deelnemers ervaren een bijdrage."],
            },
          ],
        },
        { kind: "picture", picture: trend("trend-2", 620) },
      ],
    },
    {
      id: "agenda",
      heading: "Gespreksagenda",
      depth: 2,
      above: null,
      startsPage: false,
      blocks: [
        {
          kind: "table",
          id: "reasons",
          caption: "Waar wij over praten",
          columns: [
            { header: "Wat zien wij", width: 27, align: "start" },
            { header: "Kan het toeval zijn?", width: 26, align: "start" },
            { header: "Mogelijke verklaring. Klopt dat?", width: 27, align: "start" },
            { header: "Aantal", width: 20, align: "end" },
          ],
          rows: [
            {
              key: "group:low-literate",
              cells: [
                {
                  strong: "Laaggeletterden doen minder mee:",
                  text: "6% van de deelnemers, 12% van de doelgroep",
                },
                { text: "Niet waarschijnlijk. Het verschil is groter dan toeval verklaart." },
                { text: "Uitnodigingen zijn alleen op papier." },
                { text: "300" },
              ],
            },
            {
              key: "agreement:evening",
              cells: [
                { strong: "Avondaanbod in 2 van 4 wijken", text: "(afspraak: 4)" },
                { text: "Niet van toepassing: dit is geteld." },
                { text: "", writeHere: true },
                { text: "", writeHere: true },
              ],
            },
          ],
        },
      ],
    },
    {
      id: "figures",
      heading: "Waar de cijfers vandaan komen",
      depth: 1,
      above: null,
      startsPage: false,
      blocks: [
        {
          kind: "figures",
          id: "figures-s1-1",
          heading: "Cijfers bij S1.1",
          figures: [
            {
              ...figureFrame,
              key: "S1.1:reach:G1",
              level: "reach",
              owner: "provider",
              subject: "Inwoners die hun netwerk willen versterken",
              shown: "1,4% tot 4,4% van de doelgroep",
              value: null,
              lower: 0.014,
              upper: 0.044,
              unit: "share",
              method: "Grenzen aan unieke personen",
              source: "Tellingen Buurts 2025",
              period: "2025",
            },
            {
              ...figureFrame,
              key: "S1.1:town:I1",
              level: "town",
              owner: "municipality",
              subject: "Wil meer contacten",
              shown: "48%, tussen 46% en 50%",
              value: 0.48,
              lower: 0.46,
              upper: 0.5,
              unit: "share",
              persons: 2300,
              method: "Wilson",
              source: "Inwonerspeiling 2021–2023",
              period: "2023",
              remark: "Niet vast te stellen",
            },
          ],
        },
      ],
    },
  ],
  closing: [
    "Bronnen: Inwonerspeiling 2021–2023, tellingen en vragenlijst Buurts 2025.",
    "Intervallen 95%: Wilson (aandeel), Newcombe (verschil). Grondslag: Wmo 2015, art. 2.1.2 lid 6.",
  ],
};
