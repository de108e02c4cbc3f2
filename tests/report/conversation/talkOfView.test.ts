import { assignment, factsOf, goals } from "./factsOf";
import type { Sheets } from "./factsOf";

/** Noord works for S, and for what is below R; Zuid works for S and for T. */
const two: Sheets = {
  Opdracht: assignment(),
  Doelen: `${goals}\n  | T | Maatschappelijk resultaat | W | Bewegen | Inwoners |`,
  Activiteiten: `
    | Code | Naam     | Kerndoel | Teleenheid | Aantal | Afspraak | Afspraakstatus | Aanbieder |
    | A1   | Taalcafe | S        | Bezoeken   | 300    | Avond    | Niet           | Noord     |
    | A2   | Judo     | T        | Bezoeken   | 300    | Les      | Niet           | Zuid      |
    | A3   | Boksen   | S        | Bezoeken   | 300    | Les      | Niet           | Zuid      |
    | A4   | Koken    | B        | Bezoeken   | 300    |          |                | Noord     |`,
  // Shown to be equal: 48% of 2,300 and again, margin 3 (V2 of the decision rule).
  Indicatoren: `
    | Code | Doel | Naam   | Populatie | Soort   | Norm  | Marge |
    | I1   | S    | Spreekt| Inwoners  | Aandeel | Lager | 3     |
    | I2   | T    | Sport  | Inwoners  | Aandeel | Lager | 3     |`,
  Metingen: `
    | Indicator | Periode | Waarde | Aantal (n) |
    | I1 | 2022 | 48 | 2300 |
    | I1 | 2023 | 48 | 2300 |
    | I2 | 2022 | 48 | 2300 |
    | I2 | 2023 | 48 | 2300 |`,
};
const Noord = { view: { kind: "provider", provider: "Noord" } } as const;
const agenda = (...rows: readonly string[]): Sheets => ({
  ...two,
  Gespreksagenda: ["| Kenmerk | Mogelijke verklaring |", ...rows].join("\n"),
});
const talk = (...rows: readonly string[]): Sheets => ({
  ...two,
  Duiding: ["| Onderwerp | Mogelijke verklaring | Jaar | Ontwikkeling |", ...rows].join("\n"),
});
/** Keys with what was said of them. */
const told = (...given: Parameters<typeof factsOf>) =>
  factsOf(...given).reasons.map(({ key, talk: { now, earlier } }) =>
    [key, ...[...now, ...earlier].map(({ explanation }) => explanation)].join(" | "),
  );
const nothingSaid = ["indicator I2", "afspraak A1", "indicator I1"];

it("shows every provider's rows with nothing written beside them", () => {
  expect(told(two, Noord).toSorted()).toEqual(nothingSaid.toSorted());
});

describe("notes in the agenda", () => {
  const notes = agenda(
    "| afspraak A1 | Ziek |",
    "| afspraak A2 | Judoleraar van Zuid was ziek |",
    "| indicator I1 | Corona |",
    "| indicator I2 | Zaal dicht |",
    "| spreiding S Ouderen | Te ver |",
  );

  it("of another provider's activity are not told, with its row or without", () => {
    expect(JSON.stringify(factsOf(notes, Noord))).not.toContain("Judoleraar");
    expect(JSON.stringify(factsOf(notes))).toContain("Judoleraar");
    expect(told(notes, { view: { kind: "provider", provider: "Zuid" } })).toContain(
      "afspraak A2 | Judoleraar van Zuid was ziek",
    );
  });

  it("of its own activities and goals are, and of goals for which it does nothing are not", () => {
    expect(told(notes, Noord).toSorted()).toEqual(
      [
        "afspraak A1 | Ziek",
        "indicator I1 | Corona",
        "indicator I2",
        "spreiding S Ouderen | Te ver",
      ].toSorted(),
    );
  });

  it("of a row of the whole that this view has not are not told, though the goal is shared", () => {
    // Only Boksen of Zuid names a target group, of which the size is not known.
    const group = {
      ...two,
      Doelgroepen: "| Code | Omschrijving |\n| G1 | Ouderen |",
      Activiteiten: two["Activiteiten"]
        ?.replace("| Aanbieder |", "| Aanbieder | Doelgroep |")
        .replace("| Niet           | Zuid      |\n    | A4", "| Niet | Zuid | G1 |\n    | A4") as string,
      Meetvragen: "| Kenmerk | Mogelijke verklaring |\n| bereik S G1 | Telt niet |",
    };
    const keysOf = (...given: Parameters<typeof factsOf>) =>
      factsOf(...given).questions.map(({ key }) => key);
    expect(keysOf(group)).toContain("bereik S G1");
    expect(keysOf(group, Noord)).not.toContain("bereik S G1");
    expect(JSON.stringify(factsOf(group))).toContain("Telt niet");
    expect(JSON.stringify(factsOf(group, Noord))).not.toContain("Telt niet");
  });

  it("of an activity of another that was there last year are not told", () => {
    const previous: Sheets = {
      Opdracht: "| Veld | Waarde |\n| Verslagjaar | 2022 |",
      Activiteiten:
        "| Code | Naam | Kerndoel | Teleenheid | Aantal | Aanbieder |\n| A9 | Schaken | S | Bezoeken | 300 | Zuid |",
      Gespreksagenda: "| Kenmerk | Mogelijke verklaring |\n| afspraak A9 | Dam |\n| afspraak A1 | Toen ook |",
      Duiding: "| Onderwerp | Mogelijke verklaring |\n| schaken | Pionnen |\n| Taalcafe | Boeken |",
    };
    expect(told(two, { ...Noord, previous })).toContain("afspraak A1 | Boeken | Toen ook");
    const all = JSON.stringify(factsOf(two, { ...Noord, previous }));
    expect([all.includes("Dam"), all.includes("Pionnen")]).toEqual([false, false]);
  });
});

describe("what was said in Duiding", () => {
  const said = talk(
    "| Taalcafe         | Eigen    |      |      |",
    "| A2               | Vreemd   | 2022 |      |",
    "| judo             | Vreemd   |      |      |",
    "| Les bij Zuid     | Vreemd   | 2021 | Stad |",
    "| T                | Vreemd   |      |      |",
    "| I2               | Vreemd   | 2022 |      |",
    "| Wachttijden      | Vreemd   | 2022 |      |",
    "| R                | Gedeeld  |      |      |",
    "| Nieuwe wet       | Overal   |      | Land |",
  );

  it("is told of its own activities and goals, and of town and country", () => {
    const facts = factsOf(said, Noord);
    const all = JSON.stringify(facts);
    expect(all).not.toContain("Vreemd");
    expect(told(said, Noord)).toContain("afspraak A1 | Eigen");
    // R is the page of B, for which Noord does something.
    expect(facts.pages.find(({ goal }) => goal.code === "R")?.points).toHaveLength(1);
    expect(facts.developments.map(({ topic }) => topic)).toEqual(["Nieuwe wet"]);
  });

  it("is told whole in the report of everybody, and where there is no other provider", () => {
    expect(JSON.stringify(factsOf(said)).split("Vreemd").length - 1).toBeGreaterThan(6);
    const alone = { ...said, Activiteiten: (said["Activiteiten"] as string).replaceAll("Zuid ", "Noord") };
    expect(JSON.stringify(factsOf(alone, Noord))).toContain("Wachttijden");
  });
});

it("stories are told of goals for which this provider does something, and the report says so", () => {
  const stories: Sheets = {
    ...two,
    Verhalen: `
      | Titel   | Doel | Verhaal     | Toestemming |
      | Eerste  | S    | Ik spreek   | Ja          |
      | Tweede  | T    | Ik val      | Ja          |`,
  };
  const titles = (...given: Parameters<typeof factsOf>) =>
    factsOf(...given).pages.flatMap((page) => page.stories.map(({ title }) => title));
  expect(titles(stories)).toEqual(["Eerste", "Tweede"]);
  expect(titles(stories, Noord)).toEqual(["Eerste"]);
  const limits = (...given: Parameters<typeof factsOf>) => factsOf(...given).limits.map(({ code }) => code);
  expect(limits(stories, Noord)).toContain("talk-of-others");
  expect(limits(stories)).not.toContain("talk-of-others");
  expect(limits(two, Noord)).not.toContain("talk-of-others");
});
