/** A workbook in which agreements, experience, sources and conversation show everything they can say. */
export const workbookOfEachLevel: Readonly<Record<string, string>> = {
  Opdracht: `
    | Veld        | Waarde  |
    | Gemeente    | Hoorn   |
    | Verslagjaar | 2023    |`,
  Doelen: `
    | Code | Niveau                    | Bovenliggend | Omschrijving | Populatie  |
    | R    | Maatschappelijk resultaat |              | Meedoen      | Inwoners   |
    | T    | Bijdrage                  | R            | Taal         | Deelnemers |
    | O    | Bijdrage                  | R            | Ontmoeting   | Deelnemers |
    | L    | Bijdrage                  | R            | Leeg         | Deelnemers |`,
  Activiteiten: `
    | Code | Naam        | Kerndoel | Nevendoelen | Teleenheid | Aantal | Afspraak | Afspraakstatus       |
    | A1   | Taal 1      | T        | O           | Deelnemers | 300    | Groepen  | Gedaan               |
    | A2   | Taal 2      | T        | O           | Deelnemers | 300    | Groepen  | Deels                |
    | A3   | Taal 3      | T        | O           | Deelnemers | 300    | Groepen  | Niet                 |
    | A4   | Taal 4      | T        | O; L        | Deelnemers | 300    | Groepen  | Nog niet aan de orde |
    | A5   | Taal 5      | T        | O           | Deelnemers | 300    | Groepen  |                      |
    | A6   | Koffie      | O        |             | Deelnemers | 20     | Inloop   | Gedaan               |
    | A7   | Zonder doel |          |             | Deelnemers | 20     | Inloop   | Gedaan               |`,
  Stellingen: `
    | Code   | Doel | Criterium      | Stelling                         | Schaal    | Richting |
    | TAAL   | T    | Doelrealisatie | Na de lessen spreek ik beter     | 5-punts   |          |
    | KEN    | O    | Doelrealisatie | Na de lessen ken ik mensen       | 5-punts   |          |
    | ALLEEN | O    | Nut            | Ik had er niets aan              | 3 smileys | Negatief |
    | SMILE  | L    | Doelrealisatie | Na de lessen ga ik vaker op pad  | 4 smileys |          |
    | KALE   | L    | Tevredenheid   | Een fijne dag                    |           |          |
    | STIL   | L    | Nut            |                                  | 5 smileys |          |`,
  Antwoorden: `
    | Activiteit | Stelling | Periode | Wie             | Uitgenodigd | A1 | A2 | A3 | A4 | A5 | Geen antwoord |
    | A1         | TAAL     | 2023    |                 | 400         | 32 | 0  | 0  | 0  | 48 | 60            |
    | A1         | KEN      | 2023    |                 | 400         | 14 | 0  | 0  | 0  | 56 | 0             |
    | A2         | TAAL     | 2023    |                 | 100         | 14 | 0  | 0  | 0  | 56 |               |
    | A2         | KEN      | 2023    |                 | 100         | 32 | 0  | 0  | 0  | 48 |               |
    | A3         | TAAL     | 2023    |                 | 100         | 35 | 0  | 0  | 0  | 65 |               |
    | A3         | KEN      | 2023    |                 | 100         | 30 | 0  | 0  | 0  | 70 |               |
    | A4         | TAAL     | 2023    |                 |             | 6  | 0  | 0  | 0  | 6  |               |
    | A4         | KEN      | 2023    |                 |             | 6  | 0  | 0  | 0  | 6  |               |
    | A4         | SMILE    | 2023    |                 |             | 5  | 5  | 5  | 25 |    |               |
    | A5         | KEN      | 2023    |                 |             | 1  | 0  | 0  | 0  | 1  |               |
    | A6         | ALLEEN   | 2022    |                 |             | 5  | 5  | 2  |    |    |               |
    | A6         | ALLEEN   | 2023    |                 |             | 9  | 2  | 1  |    |    |               |
    | A6         | ALLEEN   | 2023    | Professionals   | 9           | 2  | 2  | 1  |    |    |               |
    | A6         | KEN      | 2023    | Belanghebbenden | 9           | 2  | 2  | 1  |    |    |               |
    | A6         | ALLEEN   | 2023    | Belanghebbenden | 4           | 2  | 2  | 1  |    |    |               |
    | A6         | KALE     | 2023    |                 | 9           | 2  | 2  | 1  |    |    |               |
    | A6         | TAAL     | 2021    |                 | 9           | 2  | 2  | 1  | 1  |    |               |
    | A6         | ALLEEN   | 2021    |                 | 9           | 2  | 2  | 1  | 1  |    |               |`,
  Indicatoren: `
    | Code | Doel | Naam           | Populatie  | Soort   | Norm  | Marge |
    | I1   | R    | Meer contacten | Inwoners   | Aandeel | Lager | 3     |
    | I2   | R    | Vaker buiten   | Inwoners   | Aandeel | Lager | 3     |
    | I3   | T    | Spreekt beter  | Deelnemers | Aandeel | Hoger | 3     |`,
  Metingen: `
    | Indicator | Periode | Waarde | Aantal (n) |
    | I1        | 2022    | 48     | 2300       |
    | I1        | 2023    | 48     | 2300       |
    | I2        | 2022    | 48     | 2300       |
    | I2        | 2023    | 48     | 2300       |
    | I3        | 2023    | 48     | 2300       |`,
  Verhalen: `
    | Titel       | Doel | Soort                 | Verhaal | Koppeling            | Toestemming |
    | Eerste      | T    | Verhaal               | Zij …   | https://voorbeeld.nl | Ja          |
    | Tweede      | T    | Ervaring professional | Zij …   |                      | Ja          |
    | Derde       | T    | Werkbezoek            | Zij …   |                      | Ja          |
    | Vierde      | T    | Bijeenkomst           | Zij …   |                      | Ja          |
    | Vijfde      | O    | Onderzoek             | Zij …   |                      | Ja          |
    | Zesde       | O    | Verhaal               | Zij …   |                      | Nee         |
    | Zevende     | L    | Verhaal               | Zij …   |                      |             |
    | Achtste     | L    | Verhaal               | Zij …   |                      | Nee         |
    | Kan beter   | L    | Suggestie             | Meer    |                      | Ja          |
    | Kan         | T    | Suggestie             | Meer    |                      | Ja          |
    | Kan ook     | T    | Suggestie             | Meer    |                      | Ja          |`,
  Duiding: `
    | Onderwerp | Waarneming  | Mogelijke verklaring | Klopt dat? | Vervolg | Wie | Status   | Jaar | Ontwikkeling | Gevolg voor volgend jaar |
    | I1        | Blijft staan | Misschien toeval    | Ja         | Vragen  | GGD | Afgerond | 2023 | Stad         | Vaker meten              |
    | De sfeer  | Is prettig   |                     |            |         |     |          |      | Land         |                          |`,
};
