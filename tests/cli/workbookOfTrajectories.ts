const stays = Array.from({ length: 30 }, (_, index) => {
  const [calledBack, intake] = index < 3 ? ["2025-01-20", "2025-01-24"] : ["2025-01-08", "2025-01-13"];
  const person = `P${index}`;
  const end = index < 12 ? "2025-05-31" : "";
  const again = index < 2 ? `\n| ${person} | Maatwerk | Cliënt | | | | 2025-09-01 | |` : "";
  const volunteer = index > 17 ? `\n| ${person} | | Vrijwilliger | | | | 2025-09-01 | |` : "";
  return `| ${person} | Wijkteam | Cliënt | 2025-01-06 | ${calledBack} | ${intake} | 2025-02-01 | ${end} |${again}${volunteer}`;
});

/** A workbook in which trajectories, scales, shifts, costs and comparison show what they can say. */
export const workbookOfTrajectories: Readonly<Record<string, string>> = {
  Opdracht: `
    | Veld                        | Waarde     |
    | Gemeente                    | Haarlem    |
    | Aanbieder                   | Buurts     |
    | Minimum groepsgrootte       | 10         |
    | Peildatum                   | 2025-12-31 |
    | Terugbellen binnen (dagen)  | 5          |
    | Intake binnen (dagen)       | 10         |
    | Dagen tellen als            | Werkdagen  |
    | Termijn terugkeer (maanden) | 6          |`,
  Indicatoren: `
    | Code | Doel | Naam    | Populatie  | Soort   | Norm  | Marge |
    | I1   | R    | Contact | Inwoners   | Aandeel | Lager | 3     |
    | I2   | B    | Netwerk | Deelnemers | Aandeel | Hoger | 5     |`,
  Metingen: `
    | Indicator | Gebied  | Periode | Waarde | Aantal (n) |
    | I1        | Haarlem | 2020    | 48     | 2300       |
    | I1        | Haarlem | 2024    | 46     | 2300       |
    | I2        |         | 2024    | 60     | 200        |`,
  Vergelijking: `
    | Indicator | Naam    | Soort     | Periode | Waarde | Aantal (n) |
    | I1        | Alphen  | Gemeente  | 2020    | 45     | 10000      |
    | I1        | Alphen  | Gemeente  | 2024    | 44     | 10000      |
    | I1        | Hoorn   | Gemeente  | 2024    | 44     | 1000       |
    | I2        | A       | Aanbieder | 2024    | 50     | 100        |
    | I2        | B       | Aanbieder | 2024    | 50     | 100        |
    | I2        | C       | Aanbieder | 2024    | 90     | 100        |
    | I2        | D       | Aanbieder | 2024    | 50     | 20         |
    | I2        | E       | Aanbieder | 2024    | 50     | 5          |`,
  Trajecten: [
    "| Traject | Voorziening | Rol | Melding | Teruggebeld | Intake | Start | Eind |",
    ...stays,
    "| Q1 | Wijkteam | Cliënt | 2025-01-06 | 2025-01-05 | | 2025-02-01 | 2025-01-01 |",
    "| Q2 | | Cliënt | 2025-12-30 | | | | |",
  ].join("\n"),
  Overgangen: `
    | Instrument         | Domein    | Voor | Na     | Aantal | Instrument na | Laagste | Hoogste |
    | ZRM 2017           | Financiën | 2    | 3      | 55     |               |         |         |
    | ZRM 2017           | Financiën | 3    | 3      | 5      |               |         |         |
    | ZRM 2017           | Financiën | 3    | 2      | 40     |               |         |         |
    | ZRM 2017           | Financiën | 9    | 2      | 40     |               |         |         |
    | ZRM                | Financiën | 3    | 2      | 40     |               |         |         |
    | ZRM 2017           | Verslaving | 3   | 2      | 40     |               |         |         |
    | ZRM 2017           | Justitie  | 3    | 2      | 4      |               |         |         |
    | Participatieladder |           | 3    | n.v.t. | 40     |               |         |         |
    | Eigen lijst        |           | 3    | 2      | 40     |               |         |         |
    | Cijfer             |           | 3    | 9      | 40     |               | 1       | 10      |`,
  Kanteling: `
    | Voorziening  | Periode | Beginstand | Gekanteld | Teruggegaan | Opgeschaald | Afgeschaald |
    | Dagbesteding | 2023    | 1700       | 1360      | 60          |             |             |
    | Begeleiding  | 2023    | 100        | 20        |             | 10          | 30          |
    | Logeren      | 2023    | 5          | 2         |             |             |             |
    | Vervoer      | 2023    | 50         | 60        |             |             |             |
    |              |         | 20         |           |             |             |             |`,
  Businesscases: `
    | Casus  | Vorm     | Gebied | Kosten | Vermeden kosten per jaar | Vermeden van | Vermeden tot | Jaren | Waargenomen jaren | Bron | Kas      | Baten bij   | Onderbouwing | Betrokkenheid | Legitimiteit | Rendement |
    | Budget | Werk     | Noord  | 6500   | 12000                    |              |              | 1     | 1                 | City | Gemeente | UWV         | Werkt nog.   | 4             | 4            | 4         |
    | Nazorg | Schulden | Noord  | 4000   | 1000                     | 500          | 3000         | 2     | 1                 |      | Gemeente | Verzekeraar |              |               |              |           |
    |        |          |        | 4000   | -1                       |              |              | 2     |                   |      |          |             |              |               |              |           |`,
  Prijzen: `
    | Voorziening | Eenheid  | Prijs | Prijspeil | Bron  |
    | Inloop      | per keer | 40.5  | 2023      | lijst |
    |             | per dag  |       |           |       |`,
};
