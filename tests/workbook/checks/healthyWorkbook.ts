/** Every table of the contract, with rows in which nothing is wrong. */
export const healthyWorkbook: Readonly<Record<string, string>> = {
  Opdracht: `
    | Veld                        | Waarde     |
    | Gemeente                    | Hoorn      |
    | Inwoners                    | 73619      |
    | Aanbieder                   | Netwerk    |
    | Verslagjaar                 | 2023       |
    | Peildatum                   | 2023-12-31 |
    | Terugbellen binnen (dagen)  | 5          |
    | Intake binnen (dagen)       | 10         |
    | Dagen tellen als            | werkdagen  |
    | Termijn terugkeer (maanden) | 3          |
    | Sjabloonversie              | '1.0       |`,
  Doelen: `
    | Code | Niveau                    | Bovenliggend | Omschrijving                        | Populatie  |
    | D1   | Domein                    |              | Sociale basis                       | Inwoners   |
    | L1   | Leefgebied                | D1           | Vrije tijd                          | Inwoners   |
    | R1   | Maatschappelijk resultaat | D1           | Minder inwoners voelen zich eenzaam | Inwoners   |
    | R1.1 | Bijdrage                  | R1           | Deelnemers leren anderen kennen     | Deelnemers |`,
  Doelgroepen: `
    | Code | Omschrijving         | Omvang | Bron           | Peildatum  |
    | G1   | Wil meer contacten   | 8000   | Inwonerpeiling | 2023-01-01 |
    | G2   | Jonge ouders         | 2500   | Inwonerpeiling | 2023-01-01 |`,
  Activiteiten: `
    | Code | Naam          | Kerndoel | Doelgroep | Teleenheid      | Aantal |
    | A-01 | Koffie-inloop | R1.1     | G1        | Unieke personen | 312    |
    | A-02 | Oudercafé     | R1.1     | G2        | Unieke personen | 148    |`,
  Spreiding: `
    | Activiteit | Groep          | Aantal | Aandeel in doelgroep |
    | A-01       | Laaggeletterd  | 40     | 12%                  |
    | A-01       | Geletterd      | 260    | 88%                  |
    | A-02       | Laaggeletterd  | 19     | 12%                  |
    | A-02       | Geletterd      | 121    | 88%                  |`,
  Stellingen: `
    | Code | Doel | Criterium      | Stelling                                 | Schaal  |
    | S1   | R1.1 | Doelrealisatie | Door de activiteit ken ik meer mensen    | 5-punts |
    | S2   | R1.1 | Nut            | Door de activiteit heb ik wat ik zocht   | 5-punts |`,
  Antwoorden: `
    | Activiteit | Stelling | Periode | Uitgenodigd | A1 | A2 | A3 | A4 | A5 |
    | A-01       | S1       | 2023    | 300         | 11 | 12 | 30 | 80 | 40 |
    | A-01       | S2       | 2023    | 300         | 13 | 15 | 26 | 71 | 50 |
    | A-02       | S1       | 2023    | 140         | 12 | 16 | 17 | 42 | 20 |
    | A-02       | S2       | 2023    | 140         | 14 | 19 | 12 | 39 | 24 |`,
  Indicatoren: `
    | Code | Doel | Naam                             | Populatie  | Soort   | Norm  | Marge |
    | I-01 | R1   | Aandeel inwoners dat eenzaam is  | Inwoners   | Aandeel | Lager | 5     |
    | I-02 | R1.1 | Aandeel dat iemand leerde kennen | Deelnemers | Aandeel | Hoger | 20    |`,
  Metingen: `
    | Indicator | Periode | Waarde | Aantal (n) |
    | I-01      | 2022    | 48%    | 2300       |
    | I-01      | 2023    | 40%    | 2300       |
    | I-02      | 2022    | 60%    | 210        |
    | I-02      | 2023    | 64%    | 240        |`,
  Vergelijking: `
    | Indicator | Naam       | Soort    | Periode | Waarde | Aantal (n) |
    | I-01      | Enkhuizen  | Gemeente | 2023    | 46%    | 1100       |
    | I-01      | Medemblik  | Gemeente | 2023    | 45%    | 1300       |`,
  Trajecten: `
    | Traject | Voorziening | Rol    | Melding    | Teruggebeld | Intake     | Start      | Eind       |
    | P-001   | Maatje      | Client | 2023-02-06 | 2023-02-08  | 2023-02-13 | 2023-02-20 | 2023-05-01 |
    | P-002   | Maatje      | Client | 2023-03-06 | 2023-03-08  | 2023-03-13 | 2023-03-20 | 2023-06-01 |
    | P-002   | Maatje      | Client | 2023-07-03 | 2023-07-05  | 2023-07-10 | 2023-07-17 | 2023-08-01 |
    | P-003   | Maatje      | Client | 2023-09-04 | 2023-09-06  | 2023-09-11 | 2023-09-18 |            |`,
  Overgangen: `
    | Instrument | Domein    | Voor | Na | Aantal |
    | ZRM 2017   | Financiën | 2    | 3  | 18     |
    | ZRM 2017   | Financiën | 3    | 4  | 11     |`,
  Kanteling: `
    | Voorziening | Periode | Beginstand | Gekanteld | Teruggegaan |
    | Dagbesteding | 2023   | 80         | 20        | 11          |
    | Begeleiding  | 2023   | 60         | 12        | 10          |`,
  Verhalen: `
    | Titel       | Doel | Soort      | Verhaal                    | Toestemming |
    | Aan tafel   | R1.1 | Verhaal    | Nu kent zij de hele straat | Ja          |
    | Samen       | R1   | Werkbezoek | De wethouder schoof aan    | Ja          |`,
  Businesscases: `
    | Casus          | Kosten | Vermeden kosten per jaar | Jaren | Waargenomen jaren | Bron           | Kas | Baten bij |
    | Maatwerkbudget | 6500   | 14000                    | 1     | 1                 | Eigen dossiers | Wmo | Wmo       |
    | Klusteam       | 3000   | 4000                     | 1     | 1                 | Eigen dossiers | Wmo | Wmo       |`,
  Prijzen: `
    | Voorziening | Eenheid | Prijs | Prijspeil | Bron      |
    | Begeleiding | uur     | 62    | 2023      | Contract  |
    | Dagdeel     | dagdeel | 48    | 2023      | Contract  |`,
  Duiding: `
    | Onderwerp | Waarneming | Mogelijke verklaring | Klopt dat? | Vervolg       |
    | I-01      | Daalt      | Meer inloop          | Ja         | Volgend jaar  |
    | I-02      | Stijgt     | Meer deelnemers      | Ja         | Volgend jaar  |`,
  Financien: `
    | Organisatie | Jaar | Solvabiliteit | Liquiditeit |
    | Netwerk     | 2022 | 30            | 1.4         |
    | Netwerk     | 2023 | 31            | 1.5         |`,
  Belemmeringen: `
    | Regel          | Aantal casussen | Doorgegeven aan | Status |
    | Kostendelers   | 4               | Gemeente        | Open   |
    | Woonplaats     | 2               | Gemeente        | Open   |`,
};
