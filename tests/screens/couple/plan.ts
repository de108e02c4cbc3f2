/** A small plan: two contributions under one result, and activities in every state that Koppelen knows. */
export const plan = {
  Doelen: `
    | Code | Niveau                  | Bovenliggend | Omschrijving                              |
    | D1   | Domein                  |              | Meekomen                                  |
    | A1   | Ambitie                 | D1           | Iedereen doet mee                         |
    | R1   | Maatschappelijk resultaat | A1         | Minder inwoners zijn eenzaam              |
    | B1   | Bijdrage                | R1           | Deelnemers leren mensen in de buurt kennen |
    | B2   | Bijdrage                | R1           | Mantelzorgers houden het vol              |
  `,
  Activiteiten: `
    | Code | Naam             | Kerndoel | Nevendoelen | Teleenheid | Aantal | Toelichting            |
    | A-01 | Koffie-inloop    | B1       |             | Bezoeken   | 40     |                        |
    | A-02 | Respijthuis      |          |             | Deelnemers | 12     | Voor mantelzorgers     |
    | A-03 | Buurtkamer       | B1; B2   |             | Bezoeken   | 90     |                        |
    | A-04 | Wandelclub       |          | B1; B2      | Deelnemers | 15     |                        |
    | A-05 | Eettafel         | B1       | B2          | Deelnemers | 20     |                        |
  `,
};
