import type { RowOf } from "../workbooks/rows";
import { readSource } from "./readSource";

const monitor = "GGD'en, CBS en RIVM, Gezondheidsmonitor Volwassenen en Ouderen";

interface MonitorIndicator {
  readonly code: string;
  readonly goal: string;
  readonly name: string;
  readonly norm: string;
  /** In percentage points; agreed on for this example, not by Amsterdam. */
  readonly margin: number;
  readonly column: string;
  readonly ages: "65plus" | "totaal";
}

const monitorIndicators: readonly MonitorIndicator[] = [
  {
    code: "BEPERKT-65",
    goal: "R1.1.2",
    name: "Aandeel 65-plussers met een of meer lichamelijke beperkingen",
    norm: "Lager",
    margin: 2,
    column: "EenOfMeerLichamelijkeBeperkingen",
    ages: "65plus",
  },
  {
    code: "AANDOENING-65",
    goal: "R1.1.2",
    name: "Aandeel 65-plussers met een of meer langdurige aandoeningen",
    norm: "Lager",
    margin: 3,
    column: "EenOfMeerLangdurigeAandoeningen",
    ages: "65plus",
  },
  {
    code: "SPORT-65",
    goal: "R1.2.1",
    name: "Aandeel 65-plussers dat elke week sport",
    norm: "Hoger",
    margin: 3,
    column: "WekelijksSporter",
    ages: "65plus",
  },
  {
    code: "SPORT-VOLW",
    goal: "R1.2.1",
    name: "Aandeel volwassenen dat elke week sport",
    norm: "Hoger",
    margin: 3,
    column: "WekelijksSporter",
    ages: "totaal",
  },
  {
    code: "OVERGEWICHT-65",
    goal: "R1.2.2",
    name: "Aandeel 65-plussers met overgewicht",
    norm: "Lager",
    margin: 2.5,
    column: "Overgewicht",
    ages: "65plus",
  },
  {
    code: "GEZOND-65",
    goal: "R2.2.1",
    name: "Aandeel 65-plussers dat de eigen gezondheid goed of zeer goed noemt",
    norm: "Hoger",
    margin: 3,
    column: "ErvarenGezondheidGoedZeerGoed",
    ages: "65plus",
  },
  {
    code: "GEZOND-VOLW",
    goal: "R2.2.1",
    name: "Aandeel volwassenen dat de eigen gezondheid goed of zeer goed noemt",
    norm: "Hoger",
    margin: 2,
    column: "ErvarenGezondheidGoedZeerGoed",
    ages: "totaal",
  },
  {
    code: "MANTELZORG-65",
    goal: "R1.1.3",
    name: "Aandeel 65-plussers dat mantelzorg geeft",
    norm: "Hoger",
    margin: 2,
    column: "Mantelzorger",
    ages: "65plus",
  },
  {
    code: "BELAST-65",
    goal: "R2.2.2",
    name: "Aandeel zwaar belaste mantelzorgers van 65 jaar of ouder",
    norm: "Lager",
    margin: 5,
    column: "ZwaarBelasteMantelzorgers",
    ages: "65plus",
  },
];

/** The indicators of the sample: those of the Gezondheidsmonitor, and two of CBS with one measurement so far. */
export function indicators(): RowOf<"indicators">[] {
  const fromMonitor = monitorIndicators.map(({ code, goal, name, norm, margin }) => ({
    ...{ code, goal, name, population: "Inwoners", kind: "Aandeel", norm, margin },
    ...{ source: monitor, instrument: "Gezondheidsmonitor" },
  }));
  const cbs = {
    population: "Inwoners",
    source: "CBS, Kerncijfers wijken en buurten",
    instrument: "Registratie",
  };
  return [
    ...fromMonitor,
    {
      ...cbs,
      code: "JEUGDZORG",
      goal: "R2.1.1",
      name: "Aandeel jongeren tot 18 jaar met jeugdzorg",
      kind: "Aandeel",
      norm: "Lager",
      margin: 0.5,
    },
    {
      ...cbs,
      code: "BIJSTAND",
      goal: "R3.1.1",
      name: "Aantal personen met een bijstandsuitkering",
      kind: "Aantal",
      norm: "Lager",
      margin: 1000,
    },
  ];
}

/** Real values: 2016 and 2020 of the Gezondheidsmonitor with their 95% intervals, 2019 of CBS. */
export function measurements(): RowOf<"measurements">[] {
  const published = readSource("nl_gezondheidsmonitor_amsterdam.csv", ",");
  const fromMonitor = monitorIndicators.flatMap((indicator) =>
    published
      .filter((row) => row["indicator"] === indicator.column && row["leeftijd"] === indicator.ages)
      .map((row) => monitorMeasurement(indicator, row)),
  );
  return [...fromMonitor, ...registrations()];
}

/** The monitor asked people of 19 and older in 2016, of 18 and older in 2020; for 65 and older nothing changed. */
function monitorMeasurement(indicator: MonitorIndicator, row: Record<string, string>): RowOf<"measurements"> {
  const isFirst = row["jaar"] === "2016";
  const isBroken = indicator.ages === "totaal" && !isFirst;
  const ages =
    indicator.ages === "65plus" ? "65 jaar of ouder" : isFirst ? "19 jaar of ouder" : "18 jaar of ouder";
  return {
    indicator: indicator.code,
    area: "Amsterdam",
    period: Number(row["jaar"]),
    value: Number(row["waarde"]),
    lower95: Number(row["onder95"]),
    upper95: Number(row["boven95"]),
    definitionVersion: ages,
    status: isBroken ? "Trendbreuk" : "Definitief",
    explanation: isBroken ? "In 2016 vanaf 19 jaar, in 2020 vanaf 18 jaar." : null,
  };
}

/** Areas of which CBS publishes youth care; of Bedrijventerrein Sloterdijk too few young people live there. */
const youthCareAreas = {
  Amsterdam: "GM0363",
  Driemond: "WK036398",
  "Bedrijventerrein Sloterdijk": "WK036310",
};

function registrations(): RowOf<"measurements">[] {
  const rows = readSource("cbs_84583NED_kwb_amsterdam_2019.csv", ";");
  const published = (region: string, column: string): string | number => {
    const text = rows.find((row) => row["WijkenEnBuurten"] === region)?.[column] ?? "";
    return text === "." ? text : Number(text);
  };
  const complete = { period: 2019, status: "Volledige telling" };
  const youthCare = Object.entries(youthCareAreas).map(([area, region]) => ({
    ...complete,
    indicator: "JEUGDZORG",
    area,
    value: published(region, "PercentageJongerenMetJeugdzorg_88"),
  }));
  const value = published("GM0363", "PersonenPerSoortUitkeringBijstand_83");
  return [...youthCare, { ...complete, indicator: "BIJSTAND", area: "Amsterdam", value }];
}
