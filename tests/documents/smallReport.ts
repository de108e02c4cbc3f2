import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { snapshotOf } from "../workbook/snapshotOf";

const sheets = {
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
    | Code | Omschrijving       | Omvang | Bron           | Peildatum  |
    | G1   | Wil meer contacten | 80000  | Inwonerpeiling | 2023-01-01 |
    | G2   | Mantelzorgers      | 12000  | Inwonerpeiling | 2023-01-01 |`,
  Activiteiten: `
    | Code | Naam          | Kerndoel | Nevendoelen | Doelgroep | Teleenheid      | Aantal |
    | A-01 | Koffie-inloop | R1.1     |             | G1        | Unieke personen | 1200   |
    | A-02 | Samen eten    | R1.1     |             | G1        | Deelnemers      | 2255   |
    | A-03 | Taalmaatje    | R1.1     | R1          | G1        | Bezoeken        |        |
    | A-04 | Wandelclub    |          |             | G1        | Deelnemers      | 20     |
    | A-05 | Fietsclub     | R1.1     |             | G1        | Deelnemers      | 20     |`,
  Indicatoren: `
    | Code | Doel | Naam               | Populatie | Soort   | Norm  | Marge |
    | I-01 | R1   | Aandeel eenzaam    | Inwoners  | Aandeel | Lager | 3     |
    | I-02 | R1   | Aandeel verbonden  | Inwoners  | Aandeel | Hoger | 3     |
    | I-03 | R1   | Aandeel opgewekt   | Inwoners  | Aandeel | Hoger | 3     |`,
  Metingen: `
    | Indicator | Gebied | Periode | Waarde | Aantal (n) |
    | I-01      | Noord  | 2022    | 48%    | 2300       |
    | I-01      | Noord  | 2023    | 47%    | 2300       |
    | I-02      | Noord  | 2022    | 48%    | 2300       |
    | I-02      | Noord  | 2023    | 48%    | 2300       |
    | I-03      | Noord  | 2023    | 48%    | 475        |`,
};

/** A report with an activity without a goal, a range of reach, and three verdicts. */
export function smallReport(changes: Readonly<Record<string, string>> = {}): Report {
  return buildReport(checkWorkbook(snapshotOf({ ...sheets, ...changes })));
}

/** What comes of a workbook in which nothing stands. */
export function emptyReport(): Report {
  return buildReport(checkWorkbook(snapshotOf({ Blad1: "" })));
}

/** A report on which no rule has anything to say. */
export function soundReport(): Report {
  return {
    ...smallReport(),
    findings: [],
    chosenRules: [],
    state: "ready",
    counts: { errors: 0, warnings: 0, notes: 0, explained: 0 },
  };
}
