import type { FormulaExample } from "../FormulaExample";

const overlap = [
  ["Activiteit", "Andere activiteit", "Aantal"],
  ["Samen eten", "Wandelgroep", 80],
  ["Samen eten", "Maatjes", 40],
  ["Wandelgroep", "Maatjes", 60],
];

/**
 * A live example of each formula, in the order of the README. With a table of the workbook where that says most, else with
 * a few cells of its own; formulas as Excel's own language writes them, `$1` and `$2` are those cells.
 */
export const formulaExamples: readonly FormulaExample[] = [
  {
    id: "KOPPELING",
    formula: "DOEL.KOPPELING(Activiteiten[#All],Doelen[#All])",
    tables: ["Activiteiten", "Doelen"],
  },
  {
    id: "KERNDOEL",
    formula: "DOEL.KERNDOEL(Activiteiten[[#All],[Naam]],Doelen[#All],Activiteiten[#All])",
    tables: ["Activiteiten", "Doelen"],
  },
  { id: "AFSPRAKEN", formula: "DOEL.AFSPRAKEN(Activiteiten[#All])", tables: ["Activiteiten"] },
  { id: "AANDEEL", formula: "DOEL.AANDEEL(1360,1700)" },
  {
    id: "BEREIK",
    formula: "DOEL.BEREIK($1,80000)",
    inputs: [
      [
        ["Activiteit", "Aantal", "Teleenheid"],
        ["Koffie-inloop", 1200, "Deelnemers"],
        ["Samen eten", 900, "Deelnemers"],
        ["Wandelgroep", 650, "Deelnemers"],
        ["Maatjes", 400, "Deelnemers"],
        ["Buurtfeest", 250, "Deelnemers"],
      ],
    ],
  },
  {
    id: "BEREIKPERDOEL",
    formula: "DOEL.BEREIKPERDOEL(Activiteiten[#All],Doelen[#All])",
    tables: ["Activiteiten", "Doelen"],
  },
  {
    id: "BEREIKOVERLAP",
    formula: "DOEL.BEREIKOVERLAP($1,$2)",
    inputs: [
      [
        ["Activiteit", "Aantal"],
        ["Samen eten", 300],
        ["Wandelgroep", 250],
        ["Maatjes", 200],
      ],
      overlap,
    ],
  },
  {
    id: "SPREIDING",
    formula: "DOEL.SPREIDING($1)",
    inputs: [
      [
        ["Groep", "Aantal", "Aandeel in doelgroep"],
        ["Laaggeletterden", 18, 0.12],
        ["Alleenstaande ouders", 60, 0.18],
        ["Anderen", 222, 0.7],
      ],
    ],
  },
  {
    id: "ERVAREN",
    formula: "DOEL.ERVAREN(Antwoorden[#All],Stellingen[#All])",
    tables: ["Antwoorden", "Stellingen"],
  },
  {
    id: "BEWEGING",
    formula: 'DOEL.BEWEGING($1,"Lager",3)',
    columns: 16,
    inputs: [
      [
        ["Periode", "Waarde", "Aantal"],
        [2022, 0.48, 2300],
        [2023, 0.45, 2300],
      ],
    ],
  },
  {
    id: "BEWEGINGEN",
    formula: "DOEL.BEWEGINGEN(Metingen[#All],Indicatoren[#All])",
    columns: 18,
    tables: ["Metingen", "Indicatoren"],
  },
  {
    id: "TREND",
    formula: "DOEL.TREND($1)",
    inputs: [
      [
        ["Periode", "Teller", "Aantal"],
        [2019, 994, 40299],
        [2020, 1023, 41527],
        [2021, 1199, 42811],
        [2022, 1332, 44064],
        [2023, 1367, 44701],
      ],
    ],
  },
  {
    id: "REGELKAART",
    formula: "DOEL.REGELKAART($1)",
    inputs: [
      [["Waarde"], ...[1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1].map((value) => [value])],
    ],
  },
  {
    id: "VERGELEKEN",
    formula: "DOEL.VERGELEKEN($1,$2)",
    inputs: [
      [
        ["Periode", "Waarde", "Aantal"],
        [2022, 0.48, 2300],
        [2023, 0.46, 2300],
      ],
      [
        ["Periode", "Waarde", "Aantal"],
        [2022, 0.45, 10000],
        [2023, 0.44, 10000],
      ],
    ],
  },
  { id: "NODIG", formula: "DOEL.NODIG(0.03)" },
  { id: "KLEINSTEVERSCHIL", formula: "DOEL.KLEINSTEVERSCHIL(475)" },
  {
    id: "BELOFTE",
    formula: 'DOEL.BELOFTE($1,5,"Werkdagen","31-12-2025")',
    inputs: [
      [
        ["Melding", "Teruggebeld"],
        ["24-12-2025", "31-12-2025"],
        ["01-12-2025", "03-12-2025"],
        ["02-12-2025", "15-12-2025"],
        ["29-12-2025", ""],
      ],
    ],
  },
  {
    id: "DOORLOOPTIJD",
    formula: 'DOEL.DOORLOOPTIJD($1,"Kalenderdagen","31-12-2025")',
    inputs: [
      [
        ["Melding", "Intake"],
        ["01-12-2025", "09-12-2025"],
        ["02-12-2025", "15-12-2025"],
        ["03-12-2025", "12-12-2025"],
        ["29-12-2025", ""],
      ],
    ],
  },
  {
    id: "TERUGKEER",
    formula: 'DOEL.TERUGKEER($1,12,"31-12-2025")',
    inputs: [
      [
        ["Uitstroom", "Herinstroom"],
        ["15-01-2024", "01-06-2024"],
        ["01-02-2024", ""],
        ["15-03-2024", ""],
        ["01-10-2025", ""],
      ],
    ],
  },
  {
    id: "SCHAALVERSCHIL",
    formula: "DOEL.SCHAALVERSCHIL(Overgangen[#All])",
    columns: 16,
    tables: ["Overgangen"],
  },
  {
    id: "EENZAAMHEID",
    formula: "DOEL.EENZAAMHEID($1,6)",
    inputs: [
      [
        ...Array.from({ length: 8 }, () => ["nee", "ja", "ja", "nee", "ja", "nee"]),
        ...Array.from({ length: 4 }, () => ["ja", "min of meer", "nee", "ja", "min of meer", "ja"]),
      ],
    ],
  },
  { id: "KANTELING", formula: "DOEL.KANTELING(Kanteling[#All])", columns: 20, tables: ["Kanteling"] },
  { id: "KLANTREIS", formula: 'DOEL.KLANTREIS(Trajecten[#All],"31-12-2023")', tables: ["Trajecten"] },
  { id: "BUSINESSCASE", formula: "DOEL.BUSINESSCASE(6500,12000,1)" },
  { id: "OPSCHALEN", formula: "DOEL.OPSCHALEN(400000,300,,,30)" },
  {
    id: "ONDERDRUK",
    formula: "DOEL.ONDERDRUK($1)",
    inputs: [
      [
        ["Wijk", "Jong", "Oud", "Totaal"],
        ["Noord", 4, 46, 50],
        ["Oost", 35, 27, 62],
        ["West", 21, 33, 54],
        ["Totaal", 60, 106, 166],
      ],
    ],
  },
  {
    id: "BSNPROEF",
    formula: "DOEL.BSNPROEF($1)",
    inputs: [[["Nummer"], ["111222333"], ["123456782"], ["123456789"]]],
  },
];
