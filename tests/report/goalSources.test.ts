import { goalSources } from "../../src/report/goalSources";
import { parseRecords } from "../../src/workbook/parseRecords";
import { snapshotOf } from "../workbook/snapshotOf";

const sheets = {
  Doelen: `
    | Code | Niveau   | Omschrijving | Populatie  |
    | D1   | Bijdrage | Netwerken    | Deelnemers |
    | D2   | Bijdrage | Op orde      | Deelnemers |
    | D3   | Bijdrage | Taal         | Deelnemers |`,
  Indicatoren: `
    | Code | Doel | Naam    | Populatie  | Soort   | Norm  | Marge |
    | I1   | D2   | Contact | Deelnemers | Aandeel | Hoger | 3     |`,
  Metingen: `
    | Indicator | Periode | Waarde |
    | I1        | 2023    | 40     |`,
  Stellingen: `
    | Code | Doel | Criterium      | Stelling | Schaal    |
    | S1   | D2   | Doelrealisatie | Doordat  | 3 smileys |
    | S2   | D1   | Doelrealisatie | Doordat  | 3 smileys |`,
  Antwoorden: `
    | Activiteit | Stelling | A1 | A2 | A3 |
    | A1         | S1       | 1  | 2  | 3  |
    | A1         | S2       | 1  |    | 3  |`,
  Verhalen: `
    | Titel         | Doel | Soort      | Verhaal     | Koppeling            | Toestemming | Datum      |
    | Weer aan tafel | D2  |            | Sinds …     | https://voorbeeld.nl | Ja          | 2023-10-12 |
    | Geheim        | D2   | Verhaal    | Niet verder |                      | Nee         |            |
    | Onbekend      | D2   | Werkbezoek | Zij …       |                      |             |            |
    | Kan beter     | D1   | Suggestie  | Meer        |                      | Ja          |            |
    | Kan ook beter | D1   | Suggestie  | Nog meer    |                      |             |            |
    | Onderzocht    | Z9   | Onderzoek  |             |                      | Ja          |            |`,
};
const sources = (workbook: Record<string, string>) => goalSources(parseRecords(snapshotOf(workbook)).records);

it("tells the kinds of source of each goal in their fixed order, a goal that is not in Doelen last", () => {
  expect(sources(sheets)?.map(({ goal, goalDescription, kinds }) => [goal, goalDescription, kinds])).toEqual([
    ["D1", "Netwerken", []],
    ["D2", "Op orde", ["figures", "experience", "story"]],
    ["Z9", null, ["research"]],
  ]);
});

it("tells only stories with consent, and of those the title, the story, the kind and the link", () => {
  const [, onOrder] = sources(sheets) ?? [];
  expect(onOrder?.stories).toEqual([
    {
      title: "Weer aan tafel",
      text: "Sinds …",
      kind: "story",
      link: "https://voorbeeld.nl",
      date: "2023-10-12",
    },
  ]);
  expect(onOrder?.storiesHeldBack).toBe(2);
  expect(JSON.stringify(sources(sheets))).not.toMatch(/Geheim|Niet verder|Zij …/);
});

it("counts suggestions and makes no source of them", () => {
  expect(sources(sheets)?.[0]).toMatchObject({ goal: "D1", suggestions: 2, stories: [], storiesHeldBack: 0 });
});

it("says nothing of a workbook that keeps figures alone", () => {
  const { Doelen, Indicatoren, Metingen } = sheets;
  expect(sources({ Doelen, Indicatoren, Metingen })).toBeNull();
  expect(sources({})).toBeNull();
  expect(sources({ Verhalen: "| Titel | Doel | Toestemming |" })).toEqual([]);
});
