import { agendaDocument } from "../../../src/documents/reports/compose/agendaDocument";
import type { ReportDocument, TableBlock, TableRow } from "../../../src/documents/reports/ReportDocument";
import type { ConversationFacts } from "../../../src/report/conversation/ConversationFacts";
import type { Language } from "../../../src/text/sentencesIn";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { everyQuestion, everyReason, facts, goal, notes, silence } from "./handMadeFacts";

const agenda = (changes: Partial<ConversationFacts>, language: Language = "nl"): ReportDocument =>
  agendaDocument(facts(changes), sentencesIn(language), {
    version: "1",
    time: "31-01-2026 09:05",
    file: "a.xlsx",
  });

const tablesOf = ({ sections }: ReportDocument, id: string): TableBlock[] =>
  sections
    .filter((section) => section.id.startsWith(`${id}-`))
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));

const rowsOf = (document: ReportDocument, id: string): TableRow[] =>
  tablesOf(document, id).flatMap(({ rows }) => rows);

describe("the agenda", () => {
  it.each(["nl", "en"] as const)("has a row for every reason and every question, in %s", (language) => {
    const document = agenda({ reasons: everyReason(), questions: everyQuestion() }, language);
    // What moves in town first, what was agreed last.
    expect(rowsOf(document, "reasons").map(({ key }) => key)).toEqual([
      "reason indicator",
      "reason differs-from-others",
      "reason other-than-meant",
      "reason group-under-represented",
      "reason agreement-not-kept",
      "reason still-open",
    ]);
    expect(rowsOf(document, "questions").map(({ key }) => key)).toEqual(
      everyQuestion().map(({ key }) => key),
    );
    for (const { cells } of [...rowsOf(document, "reasons"), ...rowsOf(document, "questions")]) {
      expect(cells[0]?.strong).toMatch(/[.?]$/);
      expect(cells[1]?.text).not.toBe("");
    }
  });

  it("says the figures of a group that takes part less: 6% beside 12%, known of 300", () => {
    const row = rowsOf(agenda({ reasons: everyReason() }), "reasons").find(
      ({ key }) => key === "reason group-under-represented",
    );
    expect(row?.cells[0]?.text).toContain("6%");
    expect(row?.cells[0]?.text).toContain("12%");
    expect(row?.cells[1]?.text).toContain("300");
  });

  it("says how many are needed and which margin the present number can show: 10,700, or 5 points", () => {
    const row = rowsOf(agenda({ questions: everyQuestion() }), "questions")[0];
    expect(row?.cells[1]?.text).toContain("10.700");
    expect(row?.cells[1]?.text).toContain("5 procentpunt");
  });

  it("names the cell that would mend what is missing", () => {
    const row = rowsOf(agenda({ questions: everyQuestion() }), "questions")[1];
    expect(row?.cells[1]?.text).toContain("Activiteiten!D4");
  });

  it("leaves room to write where nobody said anything", () => {
    const [first] = rowsOf(agenda({ reasons: everyReason() }), "reasons");
    expect(first?.cells.map(({ writeHere }) => writeHere ?? false)).toEqual([false, false, true, true]);
  });

  it("shows what people said this year, and leaves no room in that cell", () => {
    const said = notes({
      explanation: "te ver weg",
      agreed: "bus inzetten",
      who: "Buurts",
      when: "2026-04-01",
    });
    const [first] = rowsOf(agenda({ reasons: everyReason({ now: [said], earlier: [] }) }), "reasons");
    expect(first?.cells[2]).toEqual({ text: "‘te ver weg’" });
    expect(first?.cells[3]).toEqual({ text: "‘bus inzetten’ (Buurts, 01-04-2026)" });
  });

  it("shows what was said in earlier years as context, with room for this year", () => {
    const earlier = notes({
      year: 2024,
      explanation: "onder schooltijd",
      agreed: "later open",
      isOpen: true,
    });
    const [first] = rowsOf(agenda({ reasons: everyReason({ now: [], earlier: [earlier] }) }), "reasons");
    expect(first?.cells[2]?.text).toContain("2024");
    expect(first?.cells[2]?.text).toContain("‘onder schooltijd’");
    expect(first?.cells[3]?.text).toContain("‘later open’");
    expect(first?.cells[3]?.text).toContain("nog open");
    expect(first?.cells[2]?.writeHere).toBe(true);
    expect(first?.cells[3]?.writeHere).toBe(true);
  });

  it("does not call an earlier agreement open once it is closed", () => {
    const earlier = notes({ year: 2024, agreed: "later open", isOpen: false });
    const [first] = rowsOf(agenda({ reasons: everyReason({ now: [], earlier: [earlier] }) }), "reasons");
    expect(first?.cells[3]?.text).not.toContain("nog open");
  });

  it("puts what was said and agreed about a question in one cell", () => {
    const said = notes({ answer: "ja", agreed: "meer mensen vragen", who: "Gemeente" });
    const [first] = rowsOf(agenda({ questions: everyQuestion({ now: [said], earlier: [] }) }), "questions");
    expect(first?.cells[2]?.text).toContain("‘ja’");
    expect(first?.cells[2]?.text).toContain("‘meer mensen vragen’ (Gemeente)");
    expect(first?.cells[2]?.writeHere).toBeUndefined();
  });

  it("has a table for each goal in the order of the tree, and what has no goal last", () => {
    const other = { code: "S2.1", description: null };
    const [one, two, three] = everyReason();
    if (one === undefined || two === undefined || three === undefined) throw new Error("no reasons");
    const reasons = [
      { ...one, goal: null },
      { ...two, goal },
      { ...three, goal: other },
    ];
    const sections = agenda({ reasons }).sections.filter(({ id }) => id.startsWith("reasons-"));
    expect(sections.map(({ heading }) => heading)).toEqual([goal.description, "S2.1", "Zonder doel"]);
    expect(sections.map(({ above }) => above)).toEqual(["Doel S1.1", "Doel S2.1", null]);
    expect(sections.map(({ depth }) => depth)).toEqual([2, 2, 2]);
  });

  it("still asks the standing questions where the figures give no reason", () => {
    const document = agenda({});
    expect(tablesOf(document, "reasons")).toEqual([]);
    expect(document.sections.map(({ id }) => id)).toEqual(["reasons", "questions", "standing"]);
    const [standing] = document.sections.at(-1)?.blocks ?? [];
    expect(standing?.kind === "table" && standing.rows.every(({ cells }) => cells[1]?.writeHere)).toBe(true);
    expect(document.sections[0]?.blocks).toHaveLength(1);
  });

  it("says first what it cannot say", () => {
    const document = agenda({ limits: [{ code: "no-goals", facts: {} }], reasons: everyReason(silence) });
    expect(document.sections[0]?.id).toBe("limits");
  });
});
