import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import type { RuleChoice } from "../../../src/workbook/kept/KeptChoices";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { writeKeptPart } from "../../../src/workbook/kept/keptPart";
import { snapshotOf } from "../snapshotOf";

const time = "2026-11-22T10:00:00.000Z";
const chosen = (
  rule: RuleChoice["rule"],
  choice: RuleChoice["choice"],
  reason = "Zo afgesproken",
): RuleChoice => ({
  rule,
  choice,
  reason,
  time,
});

/** K01: the activity has no goal. K08: it has no underpinning. P01: numbers that may be of citizens. */
function check(ruleChoices: readonly RuleChoice[]) {
  return checkWorkbook(
    snapshotOf(
      {
        Doelen: `
          | Code | Niveau   | Omschrijving               | Populatie  |
          | B1   | Bijdrage | Mensen leren elkaar kennen | Deelnemers |`,
        Activiteiten: `
          | Code | Naam          | Kerndoel | Teleenheid | Aantal | Onderbouwing |
          | A1   | Koffie-inloop |          | Deelnemers | 40     |              |`,
        Lijst: `
          | BSN       |
          | 111222333 |
          | 123456782 |
          | 111222333 |`,
      },
      { kept: writeKeptPart({ ...nothingKept, ruleChoices: [...ruleChoices] }) },
    ),
  );
}

const weights = ({ findings }: ReturnType<typeof check>, rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);

describe("setAsideFindings", () => {
  it("leaves every rule as it is where nothing was chosen", () => {
    const checked = check([]);
    expect(weights(checked, "K01")).toEqual(["error"]);
    expect(weights(checked, "K08")).toEqual(["note"]);
    expect(checked.chosenRules).toEqual([]);
  });

  it("takes out what a rule that is off found, and says how much that was and why", () => {
    const before = check([]);
    const checked = check([chosen("K08", "off")]);
    expect(weights(checked, "K08")).toEqual([]);
    expect(checked.counts.notes).toBe(before.counts.notes - 1);
    expect(checked.chosenRules).toEqual([
      { rule: "K08", choice: "off", reason: "Zo afgesproken", time, findings: 1 },
    ]);
  });

  it("makes an error a warning and puts it among the warnings", () => {
    const checked = check([chosen("K01", "milder")]);
    expect(weights(checked, "K01")).toEqual(["warning"]);
    const order = checked.findings.map(({ severity }) => ["error", "warning", "note"].indexOf(severity));
    expect(order).toEqual([...order].sort());
    expect(checked.chosenRules).toMatchObject([{ rule: "K01", choice: "milder", findings: 1 }]);
  });

  it("offers no fix of a finding that was set aside", () => {
    const fixable = snapshotOf({
      Activiteiten: `
        | Code | Naam          | Kerndoel | Teleenheid | Aantal |
        | A1   | Koffie-inloop | B1       | Deelnemers | '40    |`,
    });
    const off = writeKeptPart({ ...nothingKept, ruleChoices: [chosen("S02", "off")] });
    expect(checkWorkbook(fixable).fixes).toHaveLength(1);
    expect(checkWorkbook({ ...fixable, kept: off }).fixes).toEqual([]);
  });

  it("holds to the last choice of one rule", () => {
    const checked = check([chosen("K01", "off", "eerst"), chosen("K01", "milder", "toch niet")]);
    expect(weights(checked, "K01")).toEqual(["warning"]);
    expect(checked.chosenRules).toMatchObject([{ rule: "K01", choice: "milder", reason: "toch niet" }]);
  });

  it("never looks away from citizen service numbers", () => {
    const checked = check([chosen("P01", "off")]);
    expect(weights(checked, "P01")).toEqual(["error"]);
    expect(checked.chosenRules).toEqual([]);
  });

  it("reads what was kept before there were choices", () => {
    const kept = writeKeptPart(nothingKept).replace(/,"ruleChoices":\[\],"seal":null/, "");
    expect(kept).not.toContain("ruleChoices");
    expect(checkWorkbook(snapshotOf({}, { kept })).kept).toEqual(nothingKept);
  });
});
