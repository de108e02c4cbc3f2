import { scaleChange } from "../../src/functions/scaleChange";
import { refusalOf } from "./customFunctions";

const headers = ["Instrument", "Domein", "Voor", "Na", "Aantal"];
const top600 = [
  [2, 3, 55],
  [3, 3, 5],
  [4, 3, 40],
];

describe("SCHAALVERSCHIL", () => {
  it("gives a row per instrument and domain, with its headers (domain fixtures, computed with scipy)", () => {
    const answer = scaleChange([
      headers,
      ["ZRM 2017", "Financiën", 2, 3, 55],
      ["ZRM 2017", "Financiën", 5, 5, 5],
      ["ZRM 2017", "Financiën", 4, 3, 40],
      ["ZRM 2017", "Financiën", 2, "", 25],
      ["Participatieladder", "", 3, 4, 15],
      ["Participatieladder", "", 4, 3, 5],
    ]);
    const rounded = answer.map((row) =>
      row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(4)) : cell)),
    );
    expect(rounded).toEqual([
      [
        "Instrument",
        "Domein",
        "Aantal (n)",
        "Vooruit",
        "Gelijk",
        "Achteruit",
        "Saldo",
        "Ondergrens",
        "Bovengrens",
        "Toets (p)",
        "Plafond",
        "Uitval",
        "Uitkomst",
      ],
      [
        "ZRM 2017",
        "Financiën",
        100,
        0.55,
        0.05,
        0.4,
        0.15,
        -0.0388,
        0.3388,
        0.1505,
        0.05,
        0.2,
        "Niet vast te stellen",
      ],
      [
        "Participatieladder",
        "Participatie",
        20,
        0.75,
        0,
        0.25,
        0.5,
        0.1205,
        0.8795,
        0.0414,
        0,
        0,
        "Gunstig bewogen",
      ],
    ]);
  });

  it("counts a row as one person where there is no column Aantal; n.v.t. after is drop-out, not 0", () => {
    const persons = [...Array.from({ length: 10 }, () => [2, 3]), [4, "n.v.t."], [4, ""]];
    const [, row] = scaleChange([["Voor", "Na"], ...persons], "ZRM 2017");
    expect(row?.slice(0, 4)).toEqual(["ZRM 2017", "", 10, 1]);
    expect(row?.[11]).toBeCloseTo(2 / 12, 12);
    expect(scaleChange(persons, "ZRM 2017")[1]).toEqual(row);
  });

  it("takes two or three columns without headers as scores and a number of persons", () => {
    const [, row] = scaleChange(top600, "participatieladder");
    expect(row?.slice(0, 3)).toEqual(["Participatieladder", "Participatie", 100]);
  });

  it("finds columns by name in any order, and passes over blank rows and domains that do not apply", () => {
    const [, ...rows] = scaleChange([
      ["Na", "Aantal", "Naam", "Domein", "Voor", "Instrument"],
      [3, 10, "x", "werk en opleiding", 2, "zelfredzaamheid-matrix 2017"],
      ["", "", "", "", "", ""],
      ["n.v.t.", 4, "", "Justitie", "n.v.t.", "ZRM 2017"],
      [3, 2, "x", "Werk & Opleiding ", 3, "ZRM-2017"],
    ]);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([["ZRM 2017", "Werk & Opleiding", 12]]);
  });

  it("takes the instrument of the argument for rows that name none", () => {
    const [, ...rows] = scaleChange(
      [headers, ["", "Verslaving", 2, 3, 10], ["ZRM 2017", "Middelengebruik", 2, 3, 10]],
      "ZRM 2013",
    );
    expect(rows.map(([instrument, domain]) => [instrument, domain])).toEqual([
      ["ZRM 2013", "Verslaving"],
      ["ZRM 2017", "Middelengebruik"],
    ]);
  });

  it("takes an own scale with its scores as columns or as arguments", () => {
    const columns = [
      [...headers, "Laagste", "Hoogste"],
      ["Wijkcijfer", "Wonen", 4, 8, 12, 0, 10],
      ["wijkcijfer", "wonen", 10, 10, 4, "", ""],
    ];
    const [, row] = scaleChange(columns);
    expect(row?.slice(0, 4)).toEqual(["Wijkcijfer", "Wonen", 16, 0.75]);
    expect(row?.[10]).toBe(0.25);
    const [, byArguments] = scaleChange([headers, ["Wijkcijfer", "Wonen", 4, 8, 12]], null, 0, 10);
    expect(byArguments?.slice(0, 3)).toEqual(["Wijkcijfer", "Wonen", 12]);
    const [, nameless] = scaleChange([["Voor", "Na", "Aantal"], ...top600], null, 1, 5);
    expect(nameless?.slice(0, 3)).toEqual(["", "", 100]);
  });

  it("protects a group of fewer than 10, and says where nobody was measured twice", () => {
    const [, nine, none] = scaleChange([
      headers,
      ["ZRM 2017", "Justitie", 2, 3, 9],
      ["ZRM 2017", "Huisvesting", 2, "", 30],
    ]);
    const blank = Array.from({ length: 9 }, () => "");
    expect(nine).toEqual(["ZRM 2017", "Justitie", "<10", ...blank, "Onderdrukt"]);
    expect(none).toEqual(["ZRM 2017", "Huisvesting", 0, ...blank, "Niet te beoordelen"]);
  });

  it.each([
    ["half a point", ["ZRM 2017", "Financiën", 3.5, 4, 1], "Rij 2, voor: 3,5 kan niet."],
    ["0", ["ZRM 2017", "Financiën", 3, 0, 1], "Rij 2, na: 0 kan niet. De schaal is 1 tot en met 5, heel."],
    ["6 on a scale up to 5", ["ZRM 2017", "Financiën", 6, 5, 1], "Rij 2, voor: 6 kan niet."],
    [
      "7 on the ladder",
      ["Participatieladder", "", 6, 7, 1],
      "Rij 2, na: 7 kan niet. De schaal is 1 tot en met 6, heel.",
    ],
    ["a blank score before", ["ZRM 2017", "Financiën", "", 4, 1], "Rij 2, voor: de cel is leeg."],
    ["n.v.t. before only", ["ZRM 2017", "Financiën", "n.v.t.", 4, 1], "Rij 2, voor: de cel is leeg."],
    [
      "a row with a domain and no score",
      ["ZRM 2017", "Financiën", "", "", ""],
      "Rij 2, voor: de cel is leeg.",
    ],
    ["a score as text", ["ZRM 2017", "Financiën", "3", 4, 1], "Rij 2, voor: ‘3’ is tekst"],
    [
      "a number of persons that is not known",
      ["ZRM 2017", "Financiën", 3, 4, "<10"],
      "Rij 2, aantal: de cel is leeg.",
    ],
    ["fewer than nobody", ["ZRM 2017", "Financiën", 3, 4, -1], "Rij 2, aantal: −1 is geen aantal."],
    ["a ZRM without its version", ["ZRM", "Financiën", 3, 4, 1], "Rij 2: ‘ZRM’: welke versie?"],
    ["a matrix without its version", ["Zelfredzaamheidsmatrix", "", 3, 4, 1], "welke versie?"],
    [
      "a domain of the other version",
      ["ZRM 2017", "Verslaving", 3, 4, 1],
      "Rij 2: ‘Verslaving’ past niet bij ZRM 2017. Kies een ander domein.",
    ],
    ["a domain with a slip", ["ZRM 2013", "Huisvestin", 3, 4, 1], "Bedoelt u ‘Huisvesting’?"],
    ["a domain that was forgotten", ["ZRM 2013", "", 3, 4, 1], "Rij 2, domein: de cel is leeg."],
    [
      "a domain on the ladder",
      ["Participatieladder", "Wonen", 3, 4, 1],
      "Rij 2: ‘Wonen’ past niet bij Participatieladder.",
    ],
    [
      "an own instrument without its scores",
      ["Zelfscore", "", 3, 4, 1],
      "Rij 2: vul de laagste en hoogste score in van ‘Zelfscore’.",
    ],
    ["no instrument at all", ["", "", 3, 4, 1], "Instrument ontbreekt."],
  ])("refuses %s", (_what, row, sentence) => {
    const refusal = refusalOf(() => scaleChange([headers, row]));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.sentence).toContain(sentence);
  });

  it("never takes a change from one version to the other", () => {
    const after = [...headers, "Instrument na"];
    const refusal = refusalOf(() => scaleChange([after, ["ZRM 2013", "Financiën", 3, 4, 12, "ZRM 2017"]]));
    expect(refusal.sentence).toContain("Rij 2: ‘ZRM 2013’ voor, ‘ZRM 2017’ na.");
    const [, row] = scaleChange([
      after,
      ["ZRM 2013", "Financiën", 3, 4, 12, "zrm 2013"],
      ["ZRM 2013", "Financiën", 3, 4, 3, ""],
    ]);
    expect(row?.[2]).toBe(15);
  });

  it("asks which version an argument ZRM is", () => {
    const { sentence } = refusalOf(() =>
      scaleChange(
        [
          ["Voor", "Na"],
          [2, 3],
        ],
        "ZRM",
      ),
    );
    expect(sentence).toContain("‘ZRM’: welke versie?");
  });

  it.each([
    ["that changes halfway", [1, 5], [1, 6], "Rij 3, hoogste: anders dan op een eerdere rij."],
    ["with its ends reversed", [5, 1], [5, 1], "De grenzen 5 en 1 kunnen niet samengaan."],
    ["with half a point as its end", [0.5, 5], [0.5, 5], "Laagste 0,5 is geen heel getal."],
  ])("refuses an own scale %s", (_what, first, second, sentence) => {
    const range = [
      [...headers, "Laagste", "Hoogste"],
      ["Eigen", "", 2, 3, 1, ...first],
      ["Eigen", "", 2, 3, 1, ...second],
    ];
    expect(refusalOf(() => scaleChange(range)).sentence).toContain(sentence);
  });

  it("has no answer without rows", () => {
    expect(refusalOf(() => scaleChange([headers, ["", "", "", "", ""]])).code).toBe("#N/A");
  });

  it("refuses a range without scores, and lowest as text", () => {
    expect(
      refusalOf(() =>
        scaleChange([
          ["Instrument", "Domein", "Aantal", "x"],
          ["a", "b", 1, 2],
        ]),
      ).code,
    ).toBe("#VALUE!");
    const { sentence } = refusalOf(() =>
      scaleChange(
        [
          ["Voor", "Na"],
          [2, 3],
        ],
        "Eigen",
        "een",
        5,
      ),
    );
    expect(sentence).toContain("Laagste: ‘een’ is geen getal.");
  });
});
