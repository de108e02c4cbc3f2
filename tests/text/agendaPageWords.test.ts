import { agendaPageWordsIn } from "../../src/text/agendaPageWordsIn";
import { inQuotes } from "../../src/text/inQuotes";
import { runOn } from "../../src/text/runOn";
import {
  indicator,
  notes,
  place,
  point,
  questionFacts,
  reach,
  reasonFacts,
  statement,
} from "../documents/reports/handMadeFacts";

const dutch = agendaPageWordsIn("nl");
const english = agendaPageWordsIn("en");

describe("what the agenda sees", () => {
  it("says of an indicator that it does not move, with both values and what is wanted", () => {
    expect(dutch.seen.indicator(reasonFacts.indicator)).toEqual({
      finding: "‘wil meer contacten CONTACT’ beweegt niet.",
      figures: "48,0% in 2023, net als in 2022. Lager is beter. Dit gaat over alle inwoners.",
    });
    expect(english.seen.indicator(reasonFacts.indicator)).toEqual({
      finding: "‘wil meer contacten CONTACT’ does not move.",
      figures: "48.0% in 2023, the same as in 2022. Lower is better. This is about all residents.",
    });
  });

  it.each([
    ["moved-favourably", "gaat de goede kant op"],
    ["moved-unfavourably", "gaat de verkeerde kant op"],
    ["moved-too-little", "beweegt, maar minder dan afgesproken"],
    ["not-moving", "beweegt niet"],
    ["maintained", "is behouden"],
    ["declined", "gaat achteruit"],
    ["declined-size-uncertain", "gaat achteruit"],
  ] as const)("says of %s that it %s", (verdict, words) => {
    expect(dutch.seen.indicator({ indicator: indicator(verdict) }).finding).toContain(words);
  });

  it("names the group that takes part less with both shares", () => {
    expect(dutch.seen["group-under-represented"](reasonFacts["group-under-represented"])).toEqual({
      finding: "De groep ‘Laaggeletterden’ doet minder mee bij ‘Jongeren’.",
      figures: "6% van de deelnemers, 12% van de doelgroep.",
    });
    const { finding } = dutch.seen["group-under-represented"]({
      ...reasonFacts["group-under-represented"],
      targetGroup: null,
    });
    expect(finding).toBe("De groep ‘Laaggeletterden’ doet minder mee.");
  });

  it("names the agreement that was partly done, with what the provider says of it", () => {
    expect(dutch.seen["agreement-not-kept"](reasonFacts["agreement-not-kept"])).toEqual({
      finding: "Afspraak deels gedaan: ‘in 4 wijken’ (Avondaanbod).",
      figures: "Toelichting: ‘Schalkwijk start in maart’",
    });
  });

  it("names an agreement by its activity where it has no words of its own", () => {
    const item = {
      ...reasonFacts["agreement-not-kept"].item,
      agreement: null,
      status: "not",
      explanation: null,
    } as const;
    expect(dutch.seen["agreement-not-kept"]({ item })).toEqual({
      finding: "Afspraak niet gedaan: ‘Avondaanbod’.",
      figures: "",
    });
  });

  it("says that a point is still open, and from which year", () => {
    expect(dutch.seen["still-open"]({ point: point() })).toEqual({
      finding: "Staat nog open uit 2024: ‘jongeren’.",
      figures: "‘jongeren komen weinig’",
    });
    expect(english.seen["still-open"]({ point: point({ year: null }) }).finding).toBe(
      "Still open: ‘jongeren’.",
    );
  });

  it("says what was seen when a note was made, and that the figures do not say so now", () => {
    const carried = { point: point({ topic: null }), isCarried: true };
    expect(dutch.seen["still-open"](carried)).toEqual({
      finding: "Staat nog open uit 2024: ‘jongeren komen weinig’.",
      figures: "Dit volgt nu niet uit de cijfers.",
    });
    const nameless = { point: point({ topic: null, observation: null, about: null }), isCarried: true };
    expect(english.seen["still-open"](nameless)).toEqual({
      finding: "Still open from 2024: ‘without a topic’.",
      figures: "This does not follow from the figures now.",
    });
  });

  it("never mixes 'could be chance' with 'shown to be equal'", () => {
    expect(dutch.chance["shown-equal"]).toBe("Niet waarschijnlijk: het is aangetoond.");
    expect(dutch.chance["not-known"]).toBe("Niet te zeggen met deze cijfers.");
    expect(dutch.evidence.indicator(reasonFacts.indicator)).toContain("(vrijwel) gelijk gebleven");
  });
});

describe("what the agenda does not know", () => {
  it.each([
    ["cannot-tell", "Beweegt ‘wil meer contacten CONTACT’?"],
    ["baseline", "Gaat ‘wil meer contacten CONTACT’ bewegen?"],
    ["not-comparable", "Is ‘wil meer contacten CONTACT’ veranderd sinds de vorige meting?"],
    ["suppressed", "Hoe staat het met ‘wil meer contacten CONTACT’?"],
    ["not-assessable", "Hoe staat het met ‘wil meer contacten CONTACT’?"],
  ] as const)("asks of %s: %s", (verdict, question) => {
    expect(dutch.unknown.indicator({ indicator: indicator(verdict) })).toBe(question);
  });

  it("says what a margin of 2 points takes: 10,700; and that 2,300 can show 5 points", () => {
    const needed = english.needed.indicator(questionFacts.indicator, null);
    expect(needed).toContain("10,700");
    expect(needed).toContain("a margin of 5 percentage points");
  });

  it("asks what would make the range smaller, and says what it is now", () => {
    expect(dutch.unknown["reach-bounded"]({ reach: reach() })).toBe(
      "Hoeveel mensen van ‘wil meer contacten’ doen aan meer activiteiten mee?",
    );
    expect(dutch.needed["reach-bounded"]({ reach: reach() }, null)).toContain("van 1,5% tot 2,6%");
  });

  it("asks for persons where one activity counts visits", () => {
    const one = reach({ activities: reach().activities.slice(0, 1) });
    expect(dutch.unknown["reach-bounded"]({ reach: one })).toBe(
      "Hoeveel verschillende mensen van ‘wil meer contacten’ komen er?",
    );
    expect(dutch.needed["reach-bounded"]({ reach: one }, null)).not.toContain("Vraag deelnemers");
  });

  it("names the goal where no target group is known", () => {
    const without = reach({ targetGroup: null, targetGroupDescription: null });
    expect(dutch.unknown["reach-missing"]({ reach: without })).toBe(
      "Hoeveel mensen zijn bereikt bij het doel ‘Meer inwoners hebben een netwerk’?",
    );
  });

  it("says which cell to fill in", () => {
    const missing = { reach: reach({ reason: "unit-missing", missing: place }) };
    expect(dutch.needed["reach-missing"](missing, "Activiteiten!D4")).toBe(
      "Telt u bezoeken of personen? Kies een teleenheid (Activiteiten!D4).",
    );
  });

  it("does not say how many answered where they are too few to show", () => {
    const hidden = { statement: statement({ experienced: null }) };
    expect(dutch.needed["too-few-answers"](hidden, null)).not.toMatch(/\d/);
  });

  it("names the criteria that nobody asked about", () => {
    expect(dutch.unknown["criteria-missing"]({ criteria: ["usefulness", "satisfaction"] })).toBe(
      "Niet gevraagd: nut en tevredenheid.",
    );
  });

  it.each(["agreement", "reach", "experience", "town"] as const)(
    "asks about a missing level: %s",
    (level) => {
      for (const words of [dutch, english]) {
        expect(words.unknown["level-missing"]({ level })).toMatch(/\?$/);
        expect(words.needed["level-missing"]({ level }, null)).toMatch(/\.$/);
      }
    },
  );
});

describe("what people said", () => {
  const said = notes({
    explanation: "te ver weg",
    answer: "ja",
    agreed: "bus",
    who: "Buurts",
    when: "2026-04-01",
  });

  it("stands between quotation marks, with who and when", () => {
    expect(dutch.notes.said(said)).toBe("‘te ver weg’ Klopt dat? ‘ja’");
    expect(dutch.notes.agreed(said)).toBe("‘bus’ (Buurts, 01-04-2026)");
    expect(english.notes.agreed(notes({ who: "Buurts", when: "voorjaar" }))).toBe("Buurts, voorjaar.");
  });

  it("says from which year it is, and that it is still open", () => {
    const earlier = { ...said, year: 2024 };
    expect(dutch.notes.saidEarlier(earlier)).toBe("Gezegd in 2024: ‘te ver weg’ Klopt dat? ‘ja’");
    expect(dutch.notes.agreedEarlier(earlier)).toBe("Staat nog open uit 2024: ‘bus’ (Buurts, 01-04-2026)");
    expect(dutch.notes.agreedEarlier({ ...earlier, isOpen: false })).toBe(
      "Afgesproken in 2024: ‘bus’ (Buurts, 01-04-2026)",
    );
    expect(dutch.notes.agreedEarlier(notes({ year: 2024 }))).toBe("Staat nog open uit 2024.");
    expect(dutch.notes.agreedEarlier(notes({ year: 2024, isOpen: false }))).toBeNull();
  });

  it("is nothing where nothing was written", () => {
    const blank = notes({});
    expect([dutch.notes.said(blank), dutch.notes.agreed(blank), dutch.notes.agreedBeside(blank)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("words of people", () => {
  it("stay whole and on one line", () => {
    const long = "woord ".repeat(40);
    expect(inQuotes(` ${long}\n${long} `)).toBe(`‘${"woord ".repeat(80).trim()}’`);
  });

  it("run on without what is not there", () => {
    expect(runOn(["Een.", null, "", "Twee."])).toBe("Een. Twee.");
    expect(runOn([])).toBe("");
  });
});
