import { sharedContents } from "../../../src/workbook/upgrade/sharedContents";
import { snapshotOf } from "../snapshotOf";

it("refuses a workbook without goals, and says which sheet it looked for", () => {
  expect(sharedContents(snapshotOf({ Blad1: "| Naam |\n| x |" }))).toEqual({
    code: "goals-missing",
    facts: { sheet: "Doelen" },
  });
});

it("refuses a workbook in which no goal is filled in", () => {
  const empty = snapshotOf({ Doelen: "| Code | Niveau | Omschrijving | Populatie |" });
  expect(sharedContents(empty)).toEqual({ code: "goals-empty", facts: { sheet: "Doelen" } });
});

it("hands on settings of one's own, and keeps who the provider was", () => {
  const shared = sharedContents(
    snapshotOf({
      Opdracht: "| Veld | Waarde |\n| Gemeente | Hoorn |\n| Aanbieder | Welzijn |\n| Kenmerk | 12-A |",
      Doelen: "| Code | Niveau | Omschrijving | Populatie |\n| D1 | Domein | a | Inwoners |",
    }),
  );
  expect(shared).toMatchObject({
    settings: { Gemeente: "Hoorn" },
    ownSettings: [{ name: "Kenmerk", value: "12-A" }],
  });
  expect(shared).not.toHaveProperty("settings.Aanbieder");
});

it("takes a date of the system of 1904 as the same day (Microsoft: 1,462 days apart)", () => {
  const shared = sharedContents(
    snapshotOf(
      {
        Doelen: "| Code | Niveau | Omschrijving | Populatie |\n| D1 | Domein | a | Inwoners |",
        Doelgroepen: "| Code | Omschrijving | Omvang | Bron | Peildatum |\n| G | a | 5 | CBS | 2024-01-01 |",
      },
      { dateSystem: "1904" },
    ),
  );
  const rows = "code" in shared ? [] : shared.tables.get("targetGroups")?.rows;
  expect(rows?.[0]?.["referenceDate"]).toEqual({ serial: 45292 });
});
