import type { RowOf } from "../workbooks/rows";
import { districts, neighbourhoodCode, wholeCity } from "./districts";
import { readSource } from "./readSource";

const referenceDate = new Date(Date.UTC(2019, 0, 1));
const cbs = "CBS, Kerncijfers wijken en buurten 2019";

const group = (row: RowOf<"targetGroups">): RowOf<"targetGroups"> => ({
  source: cbs,
  referenceDate,
  ...row,
});

/** Persons in an area as CBS counts them, by the columns of its table. */
type Counts = (region: string, ...columns: readonly string[]) => number;

const ageColumns = {
  INW: ["AantalInwoners_5"],
  J25: ["k_0Tot15Jaar_8", "k_15Tot25Jaar_9"],
  "65P": ["k_65JaarOfOuder_12"],
} as const;
const ageNames = {
  INW: "Inwoners",
  J25: "Kinderen en jongeren tot 25 jaar",
  "65P": "Inwoners van 65 jaar of ouder",
};
const ages = ["INW", "J25", "65P"] as const;

/** The target groups of the sample, with sizes from CBS except for people without a home. */
export function targetGroups(): RowOf<"targetGroups">[] {
  const counts = countsOfCbs();
  return [...cityGroups(counts), homeless, ...districtGroups(counts), driemond(counts)];
}

/** A dot is a value that CBS does not publish; the columns used here have none in these areas. */
function countsOfCbs(): Counts {
  const rows = new Map(
    readSource("cbs_84583NED_kwb_amsterdam_2019.csv", ";").map((row) => [row["WijkenEnBuurten"], row]),
  );
  return (region, ...columns) =>
    columns.reduce((total, column) => {
      const persons = Number(rows.get(region)?.[column]);
      if (!Number.isInteger(persons)) throw new Error(`CBS has no ${column} for ${region}.`);
      return total + persons;
    }, 0);
}

/** No source here gives this number: it is made up. The sample leaves its source blank, as workbooks do. */
const homeless = group({
  code: "DAK-AMS",
  description: "Mensen zonder eigen woonplek (bedacht aantal)",
  size: 5000,
  source: "Bedacht voor dit voorbeeld",
  area: wholeCity.name,
});

function cityGroups(counts: Counts): RowOf<"targetGroups">[] {
  const city = "GM0363";
  const area = wholeCity.name;
  const byAge = ages.map((age) =>
    group({ code: `${age}-AMS`, description: ageNames[age], size: counts(city, ...ageColumns[age]), area }),
  );
  const elderly = counts(city, "k_65JaarOfOuder_12");
  const share = (percentage: number): number => Math.round((elderly * percentage) / 100);
  return [
    ...byAge,
    group({
      code: "LAAG-AMS",
      description: "Inwoners met een laag opleidingsniveau (15 tot 75 jaar)",
      size: counts(city, "OpleidingsniveauLaag_64"),
      area,
    }),
    group({
      code: "BIJ-AMS",
      description: "Personen met een bijstandsuitkering",
      size: counts(city, "PersonenPerSoortUitkeringBijstand_83"),
      area,
    }),
    group({
      code: "MZ-AMS",
      description: "Mantelzorgers van 65 jaar of ouder",
      size: share(11.9),
      sizeFrom: share(10.9),
      sizeTo: share(13),
      source: `Gezondheidsmonitor 2020 (11,9%; 10,9 tot 13,0%) van de 65-plussers volgens ${cbs}`,
      area,
    }),
  ];
}

function districtGroups(counts: Counts): RowOf<"targetGroups">[] {
  return districts.flatMap(({ name, code, neighbourhoods }) =>
    ages.map((age) =>
      group({
        code: `${age}-${code}`,
        description: `${ageNames[age]}, stadsdeel ${name}`,
        size: neighbourhoods.reduce(
          (sum, wijk) => sum + counts(neighbourhoodCode(wijk), ...ageColumns[age]),
          0,
        ),
        source: `${cbs} (som van ${neighbourhoods.length} wijken)`,
        area: name,
      }),
    ),
  );
}

function driemond(counts: Counts): RowOf<"targetGroups"> {
  const region = neighbourhoodCode(98);
  const size = counts(region, ...ageColumns.INW);
  return group({
    code: "INW-DRI",
    description: "Inwoners van Driemond",
    size,
    source: `${cbs} (${region})`,
    area: "Zuidoost",
  });
}
