import { assignment, factsOf, goals } from "./factsOf";
import type { Sheets } from "./factsOf";

/** Fixture V2: 48% of 2,300 and again, margin 3: shown to be equal, so a reason to talk. */
const sheets: Sheets = {
  Opdracht: assignment(),
  Doelen: goals,
  Activiteiten: `
    | Code | Naam  | Kerndoel | Teleenheid | Aantal | Afspraak | Afspraakstatus |
    | A1   | Koken | S        | Bezoeken   | 300    | Avond    | Niet           |`,
  Indicatoren:
    "| Code | Doel | Naam | Populatie | Soort | Norm | Marge |\n| I1 | R | Contact | Inwoners | Aandeel | Lager | 3 |",
  Metingen:
    "| Indicator | Periode | Waarde | Aantal (n) |\n| I1 | 2022 | 48 | 2300 |\n| I1 | 2023 | 48 | 2300 |",
};
const head = "| Onderwerp | Mogelijke verklaring | Status | Jaar | Wanneer | Vervolg |";
const withPoints = (...rows: readonly string[]): Sheets => ({
  ...sheets,
  Duiding: [head, ...rows].join("\n"),
});

/** Of each reason its key, and what was said now and before. */
function talked(...given: Parameters<typeof factsOf>): string[] {
  return factsOf(...given).reasons.map(({ key, talk: { now, earlier } }) => {
    const said = (notes: typeof now) =>
      notes
        .map(({ explanation, year, source }) => `${explanation ?? "-"} (${year ?? "-"}, ${source})`)
        .join("; ");
    return [key, said(now), said(earlier)].join(" | ");
  });
}
const agenda = (...rows: readonly string[]): Sheets => ({
  Gespreksagenda: ["| Kenmerk | Mogelijke verklaring | Status |", ...rows].join("\n"),
});

const nothingSaid = ["indicator I1 |  | ", "afspraak A1 |  | "];

describe("what was said this year", () => {
  it("hangs on the indicator it names, as Duiding has it", () => {
    const facts = factsOf(withPoints("| I1 | Corona | Open | | 2024-04-01 | Vragen |"));
    expect(facts.reasons[0]?.talk.now).toEqual([
      {
        explanation: "Corona",
        answer: null,
        agreed: "Vragen",
        who: null,
        when: "2024-04-01",
        status: "Open",
        year: null,
        source: "interpretations",
        isOpen: true,
      },
    ]);
    expect(facts.pages[0]?.points).toHaveLength(1);
  });

  it("about a goal explains the verdicts on its indicators, else the other reasons", () => {
    expect(talked(withPoints("| R | Corona | | | | |", "| S | Te duur | | | | |"))).toEqual([
      "indicator I1 | Corona (-, interpretations) | ",
      "afspraak A1 | Te duur (-, interpretations) | ",
    ]);
  });

  it("about an activity by its name", () => {
    expect(talked(withPoints("| koken | Te duur | | | | |"))[1]).toBe(
      "afspraak A1 | Te duur (-, interpretations) | ",
    );
  });

  it("in the agenda hangs on the row with that key, wherever it was sorted to, before Duiding", () => {
    const both = {
      ...withPoints("| I1 | Corona | | | | |"),
      ...agenda("| afspraak A1 | Ziek | |", "| indicator I1 | Mode | |"),
    };
    expect(talked(both)).toEqual([
      "indicator I1 | Mode (2023, agenda); Corona (-, interpretations) | ",
      "afspraak A1 | Ziek (2023, agenda) | ",
    ]);
  });

  it("what people brought up themselves stays on the agenda while it is open", () => {
    expect(
      talked(withPoints("| Wachttijden | Te druk | | 2023 | | |", "| Fietsen | Mooi | Klaar | | | |")),
    ).toEqual([...nothingSaid, "open 2023 Wachttijden | Te druk (2023, interpretations) | "]);
  });
});

describe("what was said in earlier years", () => {
  it("is context where the topic is a reason again, and never a second row", () => {
    const facts = factsOf(withPoints("| I1 | Corona | Open | 2022 | | |"));
    expect(facts.reasons.map(({ key }) => key)).toEqual(["indicator I1", "afspraak A1"]);
    expect(facts.reasons[0]?.talk).toMatchObject({
      now: [],
      earlier: [{ explanation: "Corona", year: 2022 }],
    });
    expect(facts.pages[0]).toMatchObject({ points: [], earlierPoints: [{ topic: "I1", year: 2022 }] });
  });

  it("stays open where nobody closed it: one row a topic, with the latest of its points", () => {
    const rows = talked(
      withPoints(
        "| Jongeren | Schooltijd | Open | 2021 | | |",
        "| Jongeren | Nog steeds | | 2022 | | |",
        "| Ouderen | x | Klaar | 2022 | | |",
      ),
    );
    expect(rows).toEqual([
      ...nothingSaid,
      "open 2022 Jongeren |  | Schooltijd (2021, interpretations); Nog steeds (2022, interpretations)",
    ]);
  });

  it("is closed by a finished point of a later year, of a topic of one's own or an indicator", () => {
    const of = (topic: string) =>
      withPoints(`| ${topic} | Toen | Open | 2021 | | |`, `| ${topic} | Toen | Afgerond | 2022 | | |`);
    expect(talked(of("Bus"))).toEqual(nothingSaid);
    const [first] = factsOf(of("I1")).reasons;
    expect(first?.talk.earlier.map(({ year, isOpen }) => [year, isOpen])).toEqual([
      [2021, false],
      [2022, false],
    ]);
    expect(talked(of("I9"))).toEqual(nothingSaid);
  });

  it("stays open where one of the latest points is, and is open again where this year says so", () => {
    const closed = ["| Bus | Toen | Open | 2020 | | |", "| Bus | Dicht | Klaar | 2021 | | |"];
    expect(
      talked(withPoints(...closed, "| Bus | Weer | Open | 2022 | | |", "| Bus | x | Klaar | 2022 | | |"))[2],
    ).toMatch(/^open 2022 Bus \|/);
    expect(talked(withPoints(...closed, "| Bus | Weer | Open | 2023 | | |"))[2]).toBe(
      "open 2023 Bus | Weer (2023, interpretations) | Toen (2020, interpretations); Dicht (2021, interpretations)",
    );
  });

  it("is closed by a finished point of this year, or in the agenda", () => {
    const open = "| Jongeren | Schooltijd | Open | 2022 | | |";
    expect(talked(withPoints(open, "| Jongeren | Opgelost | Klaar | 2023 | | |"))).toEqual(nothingSaid);
    expect(talked({ ...withPoints(open), ...agenda("| open 2022 Jongeren | | Klaar |") })).toEqual(
      nothingSaid,
    );
    expect(talked({ ...withPoints(open), ...agenda("| open 2022 Jongeren | Bijna | |") })[2]).toBe(
      "open 2022 Jongeren | Bijna (2023, agenda) | Schooltijd (2022, interpretations)",
    );
  });

  it("comes from last year's workbook too: its Duiding, of its own year, and its agenda", () => {
    const previous: Sheets = {
      Opdracht: "| Veld | Waarde |\n| Verslagjaar | 2022 |",
      Duiding: `${head}\n| I1 | Corona | Open | | | |\n| Bus | Rijdt niet | Open | | | |`,
      ...agenda("| afspraak A1 | Ziek | Klaar |", "| spreiding S Jongeren | Te laat | |"),
    };
    expect(talked(sheets, { previous })).toEqual([
      "indicator I1 |  | Corona (2022, previous-year)",
      "afspraak A1 |  | Ziek (2022, previous-year)",
      "open 2022 Bus |  | Rijdt niet (2022, previous-year)",
      "spreiding S Jongeren |  | Te laat (2022, previous-year)",
    ]);
  });

  it("is there once where it was copied from last year's workbook", () => {
    const previous = {
      Opdracht: "| Veld | Waarde |\n| Verslagjaar | 2022 |",
      Duiding: `${head}\n| Bus | Rijdt niet | Open | | | |`,
    };
    expect(talked(withPoints("| Bus | Rijdt niet | Open | 2022 | | |"), { previous })[2]).toBe(
      "open 2022 Bus |  | Rijdt niet (2022, interpretations)",
    );
  });
});

describe("a note whose reason is gone", () => {
  it("stays while it is open, under its own key, on the page of what its key names", () => {
    const facts = factsOf({
      ...sheets,
      ...agenda("| indicator I9 | ? | |", "| spreiding S Oud | Te ver | |"),
    });
    expect(facts.reasons.slice(2)).toMatchObject([
      { code: "still-open", key: "indicator I9", goal: null, chance: "not-known" },
      {
        code: "still-open",
        key: "spreiding S Oud",
        goal: { code: "S" },
        facts: {
          point: { topic: null, possibleExplanation: "Te ver", year: 2023, isOpen: true },
        },
      },
    ]);
  });

  it("keeps what it was about, and the goal that stands in its row", () => {
    const { reasons } = factsOf({
      ...sheets,
      Gespreksagenda: `
        | Kenmerk     | Doel | Wat zien wij                | Klopt dat? |
        | afspraak A9 | S    | Afspraak A9 is niet gedaan. | Ja, geteld |`,
    });
    expect(reasons.slice(2)).toMatchObject([
      {
        code: "still-open",
        key: "afspraak A9",
        goal: { code: "S" },
        facts: { point: { topic: null, observation: "Afspraak A9 is niet gedaan." }, isCarried: true },
      },
    ]);
  });

  it("goes when it is finished, in this year's agenda or the one before", () => {
    const note = (status: string) => agenda(`| spreiding S Oud | Te ver | ${status} |`);
    expect(talked({ ...sheets, ...note("Klaar") }, { previous: note("") })).toEqual(nothingSaid);
  });

  it("of a question hangs on that question", () => {
    const { questions } = factsOf({
      ...sheets,
      Meetvragen: "| Kenmerk | Wie |\n| niveau S ervaren effect | Buurts |\n| bereik X | GGD |",
    });
    const found = questions.filter(({ talk }) => talk.now.length > 0);
    expect(found.map(({ key, talk }) => [key, talk.now[0]?.who])).toEqual([
      ["niveau S ervaren effect", "Buurts"],
    ]);
  });
});

describe("a note whose row moved to the other list", () => {
  const note = (status = "") =>
    `| Kenmerk | Mogelijke verklaring | Status |\n| indicator I1 | Te weinig | ${status} |`;
  /** V2 of the decision rule with 200 instead of 2,300: too few to tell, so a question. */
  const asked = { ...sheets, Metingen: (sheets["Metingen"] ?? "").replaceAll("2300", "200") };

  it("hangs on the reason that was a question when it was written, this year or the last", () => {
    expect(talked({ ...sheets, Meetvragen: note() })).toEqual([
      "indicator I1 | Te weinig (2023, other-list) | ",
      "afspraak A1 |  | ",
    ]);
    const previous = { Opdracht: "| Veld | Waarde |\n| Verslagjaar | 2022 |", Meetvragen: note() };
    expect(talked(sheets, { previous })[0]).toBe("indicator I1 |  | Te weinig (2022, previous-year)");
  });

  it("hangs on the question that was a reason, and makes no row of its own", () => {
    const facts = factsOf({ ...asked, Gespreksagenda: note() });
    expect(facts.reasons.map(({ key }) => key)).toEqual(["afspraak A1"]);
    const [question] = facts.questions.filter(({ key }) => key === "indicator I1");
    expect(question?.talk.now.map(({ explanation }) => explanation)).toEqual(["Te weinig"]);
  });

  it("is a row of its own where it is in neither list, unless it is finished", () => {
    const gone = (status: string) => ({ ...sheets, Meetvragen: note(status).replace("I1", "I9") });
    expect(talked(gone("")).slice(2)).toEqual(["indicator I9 | Te weinig (2023, other-list) | "]);
    expect(talked(gone("Klaar"))).toEqual(nothingSaid);
  });

  it("of last year is open no more where this year's is finished", () => {
    const previous = { Opdracht: "| Veld | Waarde |\n| Verslagjaar | 2022 |", Gespreksagenda: note() };
    const [first] = factsOf({ ...sheets, Gespreksagenda: note("Klaar") }, { previous }).reasons;
    expect(first?.talk).toMatchObject({ now: [{ isOpen: false }], earlier: [{ year: 2022, isOpen: false }] });
  });
});

test("developments are those of this year", () => {
  const { developments } = factsOf({
    ...sheets,
    Duiding: `
      | Onderwerp | Jaar | Ontwikkeling | Gevolg voor volgend jaar |
      | Nieuwe wet | 2023 | Land | Meer vragen |
      | Oude wet   | 2021 | Land | Niets |
      | I1         | 2023 |      | Vaker meten |`,
  });
  expect(developments.map(({ topic, development }) => [topic, development])).toEqual([
    ["Nieuwe wet", "country"],
    ["I1", null],
  ]);
});
