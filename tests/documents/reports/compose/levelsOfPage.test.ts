import { agreementShares } from "../../../../src/domain/agreements/agreementShares";
import { experiencedShare } from "../../../../src/domain/experience/experiencedShare";
import { levelsOfPage } from "../../../../src/documents/reports/compose/levelsOfPage";
import { reportFrame } from "../../../../src/documents/reports/compose/ReportFrame";
import type { LevelBlock, LevelsBlock } from "../../../../src/documents/reports/ReportDocument";
import type { AgreementItem, GoalPage } from "../../../../src/report/conversation/GoalPage";
import { sentencesIn } from "../../../../src/text/sentencesIn";
import { judgedCases } from "../../../text/judgementsOfEachReason";
import { factsOf, indicatorOf, pageOf, reachOf, statementOf } from "../factsInTests";

const sentences = sentencesIn("nl");
const frame = reportFrame(factsOf(), sentences);
const levelsOf = (known: Partial<GoalPage>): LevelsBlock => levelsOfPage(pageOf(known), "goal-1", frame);
const [agreement, reach, experience, town] = [0, 1, 2, 3].map(
  (index) =>
    (known: Partial<GoalPage>): LevelBlock => {
      const { provider, municipality } = levelsOf(known);
      const level = [...provider.levels, ...municipality.levels][index];
      if (level === undefined) throw new Error("four levels expected");
      return level;
    },
) as [LevelOf, LevelOf, LevelOf, LevelOf];
type LevelOf = (known: Partial<GoalPage>) => LevelBlock;

const saidOf = ({ parts }: LevelBlock): string => parts.flatMap((part) => part.sentences).join(" ");
const picturesOf = ({ parts }: LevelBlock): string[] => parts.flatMap(({ picture }) => picture?.id ?? []);

const item = (name: string, status: AgreementItem["status"], known: Partial<AgreementItem> = {}) => ({
  activity: name,
  name,
  agreement: "elke week",
  status,
  explanation: null,
  ...known,
});

test("levels 1 to 3 stand under the provider, level 4 under the municipality", () => {
  const { provider, municipality } = levelsOf({});
  expect(provider.heading).toBe("Aanbieder: Buurts");
  expect(provider.levels.map(({ level }) => level)).toEqual(["agreement", "reach", "experience"]);
  expect(municipality.heading).toBe("Gemeente: Haarlem");
  expect(municipality.levels.map(({ level }) => level)).toEqual(["town"]);
});

test("a level of which nothing is known says what it takes, without a picture", () => {
  const { provider, municipality } = levelsOf({});
  for (const level of [...provider.levels, ...municipality.levels]) {
    expect(level).toMatchObject({ keyFigure: "Niet bekend", under: null });
    expect(saidOf(level)).not.toBe("");
    expect(picturesOf(level)).toEqual([]);
  }
});

describe("level 1", () => {
  const shares = agreementShares({ done: 3, partly: 1, not: 1, notYetDue: 0, withoutStatus: 0 });

  test("tells how many were done, each with its mark, and why one was not", () => {
    const items = [
      item("Inloop", "done"),
      item("Avondaanbod", "partly", { explanation: "In 2 van 4 wijken" }),
    ];
    const level = agreement({ agreements: { shares, items } });
    expect(level).toMatchObject({ keyFigure: "3 van 5 gedaan", under: "1 deels, 1 niet" });
    expect(level.parts[0]?.items).toEqual([
      { mark: "done", text: "Inloop: elke week" },
      { mark: "partly", text: "Avondaanbod: elke week (deels)" },
    ]);
    expect(saidOf(level)).toBe("Avondaanbod: In 2 van 4 wijken.");
  });

  test("of many shows those that were not done first, in the order of the workbook, and says how many more", () => {
    const many = [
      ...Array.from({ length: 9 }, (_, index) => item(`Gedaan ${index + 1}`, "done")),
      item("Laatste", "not"),
    ];
    const level = agreement({ agreements: { shares, items: many } });
    const shown = level.parts[0]?.items.map(({ text }) => text) ?? [];
    expect(shown).toHaveLength(5);
    expect(shown.at(-1)).toContain("Laatste");
    expect(saidOf(level)).toBe("En nog 5 andere afspraken.");
  });

  test("not due yet is neither kept nor broken; without a status it is open", () => {
    const none = agreementShares({ done: 0, partly: 0, not: 0, notYetDue: 1, withoutStatus: 1 });
    const level = agreement({
      agreements: { shares: none, items: [item("Feest", "not-yet-due"), item("Koor", null)] },
    });
    expect(level.keyFigure).toBe("Nog niets te zeggen");
    expect(level.parts[0]?.items.map(({ mark }) => mark)).toEqual(["open", "open"]);
  });
});

describe("level 2", () => {
  test("1,200 to 3,400 of 80,000 persons is 1.5% to 4.3%, with a picture", () => {
    const level = reach({ reach: [reachOf()] });
    expect(level).toMatchObject({ keyFigure: "1,5% tot 4,3%", under: "van de doelgroep" });
    expect(saidOf(level)).toBe("1.200 tot 3.400 van 80.000 personen.");
    expect(picturesOf(level)).toEqual(["goal-1-reach-1"]);
  });

  test("without the size of the target group: persons, and what is missing; no empty axis", () => {
    const level = reach({
      reach: [reachOf({ share: null, shareAtSize: null, size: null, reason: "size-missing" })],
    });
    expect(level).toMatchObject({ keyFigure: "Tussen 1.200 en 3.400 personen", under: null });
    expect(saidOf(level)).toContain("omvang");
    expect(picturesOf(level)).toEqual([]);
  });

  test("nothing counted: nothing is said but why", () => {
    const unknown = { persons: null, share: null, shareAtSize: null, reason: "count-missing" } as const;
    expect(reach({ reach: [reachOf(unknown)] }).keyFigure).toBe("Niet te zeggen");
  });

  test("14 of 139,625 persons are not 0%", () => {
    const few = {
      persons: { lower: 14, upper: 14, exact: true, activitiesCounted: 1, activitiesNotCounted: 0 },
      share: { lower: 0.0001, upper: 0.0001 },
      shareAtSize: { lower: 0.0001, upper: 0.0001 },
      sizeLower: 139625,
      sizeUpper: 139625,
    };
    const level = reach({ reach: [reachOf(few)] });
    expect(level.keyFigure).toBe("Minder dan 0,1%");
    expect(level.parts[0]?.picture?.caption).toBe("Bereik: minder dan 0,1% van de doelgroep.");
    expect(level.parts[0]?.picture?.svg).toContain("&lt;0,1%");
  });

  test("several target groups are not added up: their bounds, and each by itself", () => {
    const second = reachOf({ targetGroup: "D2", targetGroupDescription: "Mantelzorgers" });
    const level = reach({ reach: [reachOf(), second] });
    expect(level).toMatchObject({ keyFigure: "2 doelgroepen", under: "elk apart: tussen 1,5% en 4,3%" });
    expect(level.parts.map(({ heading }) => heading)).toEqual([
      "Inwoners die hun netwerk willen versterken",
      "Mantelzorgers",
    ]);
  });

  test("a group that takes part less than chance explains gets a sentence", () => {
    const spread = {
      groups: [
        {
          name: "Laaggeletterden",
          participants: 18,
          share: 0.06,
          targetShare: 0.12,
          index: 50,
          expectedIndex: { lower: 69, upper: 131 },
          verdict: "under-represented" as const,
        },
      ],
      participantsKnown: 300,
      participantsUnknown: 0,
      mayCountTwice: false,
      reason: null,
    };
    const level = reach({ reach: [reachOf({ spread })] });
    expect(saidOf(level)).toContain("Laaggeletterden doen minder mee dan toeval verklaart (index 50).");
    expect(picturesOf(level)).toEqual(["goal-1-reach-1", "goal-1-reach-1-spread"]);
  });
});

describe("level 3", () => {
  test("41 of 52 answers is 79% positive, between 66% and 88% (Wilson)", () => {
    const level = experience({ statements: [statementOf()] });
    expect(level).toMatchObject({ keyFigure: "79% positief", under: "tussen 66% en 88%" });
    expect(saidOf(level)).toContain("41 van de 52 antwoorden: mee eens of helemaal mee eens.");
    expect(saidOf(level)).toContain("Respons: 52 van 80");
    expect(picturesOf(level)).toEqual(["goal-1-experience-1"]);
  });

  test("of a statement in the negative the lowest answers are the positive ones", () => {
    const counts = { counts: [20, 21, 6, 3, 2], noAnswer: null, invited: null };
    const negative = statementOf({
      direction: "negative",
      experienced: experiencedShare(counts, "five-point", "negative"),
    });
    const level = experience({ statements: [negative] });
    expect(level.keyFigure).toBe("79% positief");
    expect(saidOf(level)).toContain("helemaal niet mee eens of niet mee eens");
  });

  test("too few answers: no share, no picture", () => {
    const few = statementOf({
      experienced: experiencedShare(
        { counts: [0, 0, 1, 4, 3], noAnswer: null, invited: null },
        "five-point",
        "positive",
      ),
    });
    const level = experience({ statements: [few] });
    expect(level).toMatchObject({ keyFigure: "Te weinig antwoorden", under: null });
    expect(saidOf(level)).toBe("Minder dan 10 antwoorden. Zo'n kleine groep tonen wij niet.");
    expect(picturesOf(level)).toEqual([]);
  });

  test("fewer than twice the minimum: positive and other only, from 20 answers each by itself", () => {
    const captionOf = (counts: readonly number[], direction: "positive" | "negative" = "positive") => {
      const answered = { counts, noAnswer: null, invited: null };
      const experienced = experiencedShare(answered, "five-point", direction);
      return experience({ statements: [statementOf({ direction, experienced })] }).parts[0]?.picture?.caption;
    };
    expect(captionOf([1, 2, 2, 8, 6])).toBe("Verdeling van 19 antwoorden. Overig: 5; Positief: 14.");
    expect(captionOf([1, 2, 2, 8, 6], "negative")).toBe(
      "Verdeling van 19 antwoorden. Overig: 16; Positief: 3.",
    );
    expect(captionOf([1, 2, 2, 8, 7])).toBe(
      "Verdeling van 20 antwoorden. Helemaal niet mee eens: 1; Niet mee eens: 2; Niet eens, niet oneens: 2; Mee eens: 8; Helemaal mee eens: 7.",
    );
  });

  test("not answered yet, and a criterion that nobody asked about", () => {
    const level = experience({
      statements: [statementOf({ experienced: null })],
      criteriaMissing: ["usefulness"],
    });
    expect(level.keyFigure).toBe("Nog geen antwoorden");
    expect(saidOf(level)).toContain("Niet gevraagd: nut.");
  });

  test("more than four statements: the rest stands in the figures", () => {
    const five = Array.from({ length: 5 }, (_, index) => statementOf({ code: `ST${index}` }));
    const level = experience({ statements: five });
    expect(level).toMatchObject({ keyFigure: "5 stellingen", under: "elk apart: tussen 66% en 88%" });
    expect(picturesOf(level)).toHaveLength(4);
    expect(saidOf(level)).toContain("En nog 1 stelling");
  });
});

describe("level 4", () => {
  test("the verdict, with the measurements and what would be needed", () => {
    const level = town({ town: [indicatorOf()] });
    expect(level).toMatchObject({
      keyFigure: "Niet vast te stellen",
      under: "Aandeel dat meer contacten wil",
    });
    expect(saidOf(level)).toContain("48,0% in 2023, vergeleken met 2021.");
    expect(picturesOf(level)).toEqual(["goal-1-town-1"]);
  });

  test.each(judgedCases)("names the verdict of: $what", ({ judgement }) => {
    const level = town({ town: [indicatorOf({ judgement })] });
    expect(level.keyFigure).toBe(sentences.verdictNames[judgement.verdict]);
    expect(saidOf(level)).not.toMatch(/undefined|null|NaN/);
  });

  test("several indicators: how many of each verdict, in a fixed order and not by how good they are", () => {
    const level = town({ town: [indicatorOf(), indicatorOf({ code: "I-02" })] });
    expect(level).toMatchObject({ keyFigure: "2 indicatoren", under: "2 × niet vast te stellen" });
  });

  test("without a value there is no picture", () => {
    const level = town({ town: [indicatorOf({ latest: null, measurements: [] })] });
    expect(picturesOf(level)).toEqual([]);
  });
});
