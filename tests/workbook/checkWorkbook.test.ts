import { checkWorkbook, checkWorkbookInSteps } from "../../src/workbook/checkWorkbook";
import { ruleCount } from "../../src/workbook/findings";
import { nothingKept } from "../../src/workbook/kept/KeptChoices";
import { writeKeptPart } from "../../src/workbook/kept/keptPart";
import { ruleNames } from "../../src/text/nl/ruleNames";
import { snapshotOf } from "./snapshotOf";

/** A small workbook in which nothing is wrong. */
const sound = {
  Opdracht: `
    | Veld           | Waarde  |
    | Gemeente       | Haarlem |
    | Inwoners       | 162902  |
    | Verslagjaar    | 2023    |
    | Sjabloonversie | '1.0    |`,
  Doelen: `
    | Code | Niveau                    | Bovenliggend | Omschrijving                        | Populatie  |
    | R1   | Maatschappelijk resultaat |              | Minder inwoners voelen zich eenzaam | Inwoners   |
    | R1.1 | Bijdrage                  | R1           | Deelnemers leren anderen kennen     | Deelnemers |`,
  Doelgroepen: `
    | Code | Omschrijving         | Omvang | Bron           | Peildatum  |
    | G1   | Wil meer contacten   | 80000  | Inwonerpeiling | 2023-01-01 |`,
  Activiteiten: `
    | Code | Naam          | Kerndoel | Doelgroep | Teleenheid      | Aantal | Begin | Instroom | Uitstroom | Eind |
    | A-01 | Koffie-inloop | R1.1     | G1        | Unieke personen | 1200   | 100   | 30       | 20        | 110  |`,
  Indicatoren: `
    | Code | Doel | Naam                             | Populatie | Soort   | Norm  | Marge |
    | I-01 | R1   | Aandeel inwoners dat eenzaam is  | Inwoners  | Aandeel | Lager | 3     |`,
  Metingen: `
    | Indicator | Periode | Waarde | Aantal (n) |
    | I-01      | 2022    | 48%    | 2300       |
    | I-01      | 2023    | 47%    | 2300       |`,
};

const rulesFoundIn = (sheets: Readonly<Record<string, string>>): string[] =>
  checkWorkbook(snapshotOf(sheets)).findings.map(({ rule }) => rule);

test("a sound workbook is ready: no rule speaks", () => {
  const checked = checkWorkbook(snapshotOf(sound));
  expect(checked.findings).toEqual([]);
  expect(checked.state).toBe("ready");
  expect(checked.counts).toEqual({ errors: 0, warnings: 0, notes: 0, explained: 0 });
});

test("two waves of 2,300 persons, 48% and 47%, margin 3 points: cannot tell (case TC-09 of the seed texts)", () => {
  expect(checkWorkbook(snapshotOf(sound)).series.map(({ judgement }) => judgement.verdict)).toEqual([
    "cannot-tell",
  ]);
});

test("a warning makes it ready with explanation, an error not ready, a note neither", () => {
  const note = { ...sound, Activiteiten: sound.Activiteiten.replace("Unieke personen", "Bezoeken") };
  const warning = { ...sound, Indicatoren: sound.Indicatoren.replace("| 3     |", "|       |") };
  const error = { ...sound, Indicatoren: sound.Indicatoren.replace("Lager", "") };
  expect(checkWorkbook(snapshotOf(note))).toMatchObject({ state: "ready", counts: { notes: 1 } });
  expect(checkWorkbook(snapshotOf(warning))).toMatchObject({
    state: "ready-with-explanation",
    counts: { warnings: 1 },
  });
  expect(checkWorkbook(snapshotOf(error))).toMatchObject({ state: "not-ready", counts: { errors: 1 } });
});

test.each([
  ["an activity without a goal", { Activiteiten: sound.Activiteiten.replace("R1.1", "") }, ["K01", "K03"]],
  [
    "a goal code that does not exist",
    { Activiteiten: sound.Activiteiten.replace("R1.1", "X9") },
    ["K03", "K03"],
  ],
  ["a number as text", { Activiteiten: sound.Activiteiten.replace("1200", "'1200") }, ["S02"]],
  ["a count that is no number", { Activiteiten: sound.Activiteiten.replace("1200", "veel") }, ["S02"]],
  ["a norm that is no choice", { Indicatoren: sound.Indicatoren.replace("Lager", "Omhoog!") }, ["S02"]],
  ["more persons than the target", { Activiteiten: sound.Activiteiten.replace("1200", "95000") }, ["B03"]],
  ["a flow that does not balance", { Activiteiten: sound.Activiteiten.replace("110", "105") }, ["B07"]],
])("one mistake does not cascade: %s", (_, change, rules) => {
  expect(rulesFoundIn({ ...sound, ...change })).toEqual(rules);
});

test.each(Object.keys(sound))("without the sheet %s all other rules still run", (missing) => {
  const rest = Object.entries(sound).filter(([name]) => name !== missing);
  const hidden = Object.fromEntries(rest.map(([name, text]) => [name, `@ hidden\n${text}`]));
  const { findings } = checkWorkbook(snapshotOf(hidden));
  expect(findings.filter(({ cause }) => cause === "table-missing")).toHaveLength(1);
  const hiddenSheets = rest.filter(([name]) => name !== "Opdracht");
  expect(findings.filter(({ cause }) => cause === "hidden-sheet")).toHaveLength(hiddenSheets.length);
});

test("an empty workbook and one with only headers end in findings, not in a failure", () => {
  expect(checkWorkbook(snapshotOf({})).state).toBe("not-ready");
  const headers = Object.entries(sound).map(([name, text]) => [name, text.trim().split("\n")[0] ?? ""]);
  expect(checkWorkbook(snapshotOf(Object.fromEntries(headers) as Record<string, string>)).state).toBe(
    "not-ready",
  );
});

/** What is found where only the first cells of each row of a sound workbook are left. */
function causesWithFirstCells(cells: RegExp): string[] {
  const emptied = Object.entries(sound).map(([name, text]) => {
    const [header = "", ...rows] = text.trim().split("\n");
    const kept = rows.map((row) =>
      row.replace(cells, "$&~").replace(/(?<=~).*/, (rest) => rest.replace(/[^|]/g, " ")),
    );
    return [name, [header, ...kept].join("\n").replaceAll("~", "")];
  });
  const { findings } = checkWorkbook(snapshotOf(Object.fromEntries(emptied) as Record<string, string>));
  return findings.map(({ cause }) => cause);
}

test("blank cells everywhere end in findings, not in a failure", () => {
  expect(causesWithFirstCells(/^\s*(?:\|[^|]+){2}\|/)).toEqual(
    expect.arrayContaining(["activity-without-goal", "norm-missing", "margin-missing"]),
  );
});

test("rows in which only the code is left are one finding a table, and no other rule asks for the rest", () => {
  const causes = causesWithFirstCells(/^\s*\|[^|]+\|/);
  expect([...new Set(causes)]).toEqual(["template-version-missing", "row-barely-filled"]);
});

describe("what is kept in the workbook", () => {
  const withoutMargin = { ...sound, Indicatoren: sound.Indicatoren.replace("| 3     |", "|       |") };

  test("an explained warning keeps its weight and its state, and is counted as explained", () => {
    const [warning] = checkWorkbook(snapshotOf(withoutMargin)).findings;
    const explanation = {
      finding: warning?.key ?? "",
      text: "Komt in mei",
      time: "2024-01-31T12:00:00Z",
    };
    const kept = { ...nothingKept, explanations: [explanation] };
    const checked = checkWorkbook(snapshotOf(withoutMargin, { kept: writeKeptPart(kept) }));
    expect(checked.findings).toMatchObject([{ cause: "margin-missing", explanation: "Komt in mei" }]);
    expect(checked.counts).toEqual({ errors: 0, warnings: 1, notes: 0, explained: 1 });
    expect(checked.state).toBe("ready-with-explanation");
    expect(checked.kept).toEqual(kept);
  });

  test("the sheet that the user chose is the table, whatever it is called", () => {
    const { Doelgroepen, ...others } = sound;
    const foreign = Doelgroepen.replace("Code", "Nr").replace("Omvang", "Mensen");
    const mapping = {
      table: "targetGroups" as const,
      sheet: "Wie",
      headerRow: 1,
      lastRow: null,
      columns: { code: 0, description: 1, size: 2, source: 3, referenceDate: 4 },
    };
    const kept = writeKeptPart({ ...nothingKept, mappings: [mapping] });
    expect(checkWorkbook(snapshotOf({ ...others, Wie: foreign })).state).toBe("not-ready");
    const checked = checkWorkbook(snapshotOf({ ...others, Wie: foreign }, { kept }));
    expect(checked.findings).toEqual([]);
    expect(checked.records.targetGroups?.rows).toMatchObject([{ code: "G1", size: 80000 }]);
  });

  test.each([
    ["another version", '<werkmap xmlns="urn:doelbereik:werkmap:1">{"version":2}</werkmap>'],
    ["no JSON", '<werkmap xmlns="urn:doelbereik:werkmap:1">{</werkmap>'],
    ["other markup", '<werkmap xmlns="urn:doelbereik:werkmap:1"><a/></werkmap>'],
  ])("what cannot be read is one warning, and nothing of it is used: %s", (_, kept) => {
    const checked = checkWorkbook(snapshotOf(sound, { kept }));
    expect(checked.findings).toMatchObject([
      { cause: "kept-part-unreadable", severity: "warning", count: 1 },
    ]);
    expect(checked.kept).toEqual(nothingKept);
  });
});

describe("in steps", () => {
  const many = (rows: number): string =>
    Array.from({ length: rows }, (_, row) => `| I-01 | ${1990 + (row % 30)} | 48% | 2300 |`).join("\n");
  const large = { ...sound, Metingen: `| Indicator | Periode | Waarde | Aantal (n) |\n${many(4000)}` };

  test("it stops often, never goes back, and reaches its end", () => {
    const steps = [...checkWorkbookInSteps(snapshotOf(large))];
    expect(steps.length).toBeGreaterThan(4000 / 1000);
    const done = steps.map((step) => step.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(new Set(steps.map(({ total }) => total)).size).toBe(1);
    for (const step of steps) expect(step.done).toBeLessThanOrEqual(step.total);
    expect(done.at(-1)).toBeGreaterThan(0.95 * (steps[0]?.total ?? Infinity));
  });

  test("it comes to the same as in one go", () => {
    const snapshot = snapshotOf(large);
    const work = checkWorkbookInSteps(snapshot);
    let step = work.next();
    while (!step.done) step = work.next();
    expect(step.value).toEqual(checkWorkbook(snapshot));
  });

  test("nobody need go on to the end", () => {
    const work = checkWorkbookInSteps(snapshotOf(large));
    work.next();
    expect(work.return(checkWorkbook(snapshotOf({})))).toMatchObject({ done: true });
  });
});

test("there are as many rules as have a name", () => {
  expect(ruleCount).toBe(Object.keys(ruleNames).length);
});

test("the fixes are those of the findings, in every place", () => {
  const sheets = { ...sound, Activiteiten: sound.Activiteiten.replace("1200", "'1200") };
  const { findings, fixes } = checkWorkbook(snapshotOf(sheets));
  expect(fixes).toEqual([
    { sheet: "Activiteiten", row: 2, column: 5, from: "1200", to: 1200, finding: findings[0]?.key },
  ]);
});
