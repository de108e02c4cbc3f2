import { writeKeptSheets } from "../../src/office/writeKeptSheets";
import { valuesOf } from "../officeHost/valuesOf";
import { agendaRow, agendaSheet } from "../keptSheets/agendaSheet";
import { calculated, open, protect } from "./opened";

/** Writes cells as a user would. */
async function write(sheet: string, address: string, contents: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = contents;
    await context.sync();
  });
}

async function tableRange(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Gespreksagenda").getRange().load("address");
    await context.sync();
    return range.address;
  });
}

const name = "Gespreksagenda";
const first = agendaSheet([agendaRow("a", "A1"), agendaRow("b", "B1"), agendaRow("c", "C1")]);

describe("writeKeptSheets", () => {
  it("makes a sheet that is not there whole", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    expect(await writeKeptSheets([first])).toEqual([name]);
    expect(await tableRange()).toBe("Gespreksagenda!A3:E6");
    expect(await valuesOf(name, "A1:E4")).toEqual([
      ["Doelbereik 1.0, 22-11-2026", "", "", "", ""],
      ["", "", "", "", ""],
      ["Kenmerk", "Wat wij zien", "Klopt dat?", "Status", "Stand"],
      ["a", "A1", "", "open", "nieuw"],
    ]);
  });

  it("brings our cells up to date and leaves what people wrote", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([first]);
    await write(name, "C4:D4", [["ja, klopt", "besproken"]]);
    await write(name, "H2", [["ernaast"]]);
    const again = agendaSheet([agendaRow("a", "A2"), agendaRow("b", "B1"), agendaRow("c", "C2")], {
      note: ["Doelbereik 1.0, 1-1-2027"],
    });
    await writeKeptSheets([again]);
    expect(await valuesOf(name, "A1:H6")).toEqual([
      ["Doelbereik 1.0, 1-1-2027", "", "", "", "", "", "", ""],
      ["", "", "", "", "", "", "", "ernaast"],
      ["Kenmerk", "Wat wij zien", "Klopt dat?", "Status", "Stand", "", "", ""],
      ["a", "A2", "ja, klopt", "besproken", "nieuw", "", "", ""],
      ["b", "B1", "", "open", "nieuw", "", "", ""],
      ["c", "C2", "", "open", "nieuw", "", "", ""],
    ]);
  });

  it("takes no row out, for a remark may hang on it: a row that is gone says so", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([first]);
    await write(name, "C4", [["ja"]]);
    await write(name, "G5", [["ernaast"]]);
    await write(name, "A9", [["onder de tabel"]]);
    await writeKeptSheets([agendaSheet([agendaRow("c", "C1"), agendaRow("d", "D1")])]);
    expect(await tableRange()).toBe("Gespreksagenda!A3:E7");
    expect(await valuesOf(name, "G5:G5")).toEqual([["ernaast"]]);
    expect(await valuesOf(name, "A4:E9")).toEqual([
      ["a", "A1", "ja", "open", "niet meer in deze agenda"],
      ["b", "B1", "", "open", "niet meer in deze agenda"],
      ["c", "C1", "", "open", "nieuw"],
      ["d", "D1", "", "open", "nieuw"],
      ["", "", "", "", ""],
      ["onder de tabel", "", "", "", ""],
    ]);
  });

  it("takes a row up again that had been gone", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([first]);
    await write(name, "C4", [["ja"]]);
    await writeKeptSheets([agendaSheet([agendaRow("b", "B1")])]);
    await writeKeptSheets([agendaSheet([agendaRow("b", "B1"), agendaRow("a", "A3")])]);
    expect(await valuesOf(name, "A4:E6")).toEqual([
      ["a", "A3", "ja", "open", "nieuw"],
      ["b", "B1", "", "open", "nieuw"],
      ["c", "C1", "", "open", "niet meer in deze agenda"],
    ]);
  });

  it("leaves a row alone that somebody added", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([first]);
    await write(name, "A5:E5", [["eigen punt", "Wachtlijst groeit", "", "", ""]]);
    await writeKeptSheets([agendaSheet([agendaRow("a", "A2"), agendaRow("c", "C1")])]);
    expect(await valuesOf(name, "A4:E5")).toEqual([
      ["a", "A2", "", "open", "nieuw"],
      ["eigen punt", "Wachtlijst groeit", "", "", ""],
    ]);
  });

  it("finds its table back on its own sheet when the table was given another name", async () => {
    const rows = [
      ["Kenmerk", "Wat wij zien", "Klopt dat?"],
      ["a", "A1", "ja"],
    ];
    await open({ Gespreksagenda: { rows, tables: { Tabel7: [1, 2] } } });
    expect(await writeKeptSheets([agendaSheet([agendaRow("a", "A2")])])).toEqual([name]);
    expect(await valuesOf(name, "A2:C2")).toEqual([["a", "A2", "ja"]]);
  });

  it("makes a new sheet where another of that name is not ours, and refuses where ours is no table any more", async () => {
    await open({ Gespreksagenda: { rows: [["Kenmerk", "Naam"]] } });
    expect(await writeKeptSheets([first])).toEqual(["Gespreksagenda (2)"]);
    await open({ Gespreksagenda: { rows: [["Uit 2023"], ["Kenmerk", "Wat wij zien", "Klopt dat?"]] } });
    await expect(writeKeptSheets([first])).rejects.toMatchObject({
      code: "table-missing",
      facts: { sheet: name },
    });
  });

  it("finds rows and columns back in a sheet that was renamed, sorted and widened", async () => {
    await open({
      Overleg: {
        rows: [
          ["Kenmerk", "Mijn kolom", "Stand", "Klopt dat?", "WAT WIJ ZIEN"],
          ["b", "van mij", "nieuw", "nee", "B1"],
          [null, "eigen rij", null, "eigen", null],
          ["a", null, "nieuw", null, "A1"],
          ["b", "kopie", "nieuw", "nee", "B1"],
        ],
        tables: { Gespreksagenda: [1, 5] },
      },
    });
    expect(
      await writeKeptSheets([
        agendaSheet([agendaRow("a", "A2"), agendaRow("b", "B2"), agendaRow("e", "E1")]),
      ]),
    ).toEqual(["Overleg"]);
    expect(await valuesOf("Overleg", "A1:F6")).toEqual([
      ["Kenmerk", "Mijn kolom", "Stand", "Klopt dat?", "WAT WIJ ZIEN", ""],
      ["b", "van mij", "nieuw", "nee", "B2", ""],
      ["", "eigen rij", "", "eigen", "", ""],
      ["a", "", "nieuw", "", "A2", ""],
      ["b", "kopie", "nieuw", "nee", "B1", ""],
      ["e", "", "nieuw", "", "E1", ""],
    ]);
  });

  it("fills the one blank row of an empty table", async () => {
    const headers = ["Kenmerk", "Wat wij zien", "Stand"];
    await open({ Overleg: { rows: [headers, [null, null, null]], tables: { Gespreksagenda: [1, 2] } } });
    await writeKeptSheets([agendaSheet([agendaRow("z", "Z1"), agendaRow("y", "Y1")])]);
    expect(await valuesOf("Overleg", "A2:C3")).toEqual([
      ["z", "Z1", "nieuw"],
      ["y", "Y1", "nieuw"],
    ]);
  });

  it("refuses before it writes: something in the way, a protected sheet, no column with keys", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([first]);
    await write(name, "B7", [["in de weg"]]);
    const more = agendaSheet([...first.rows, agendaRow("d", "D1")]);
    await expect(writeKeptSheets([more])).rejects.toMatchObject({
      code: "no-room-below",
      facts: { sheet: name, cell: "B7" },
    });
    await write(name, "A3", [["Iets anders"]]);
    await expect(writeKeptSheets([first])).rejects.toMatchObject({
      code: "key-column-missing",
      facts: { sheet: name, header: "Kenmerk" },
    });
    await protect(name);
    await expect(writeKeptSheets([first])).rejects.toMatchObject({
      code: "sheet-protected",
      facts: { sheet: name },
    });
    expect(await valuesOf(name, "A4:B7")).toEqual([
      ["a", "A1"],
      ["b", "B1"],
      ["c", "C1"],
      ["", "in de weg"],
    ]);
  });

  it("refuses new rows above a totals row, and says that it is the totals row", async () => {
    await open({
      Overleg: {
        rows: [
          ["Kenmerk", "Wat wij zien", "Klopt dat?", "Status", "Stand"],
          ["a", "A1", "ja", "open", "nieuw"],
          ["Totaal", null, null, null, null],
        ],
        tables: { Gespreksagenda: [1, 3, "totals"] },
      },
    });
    await expect(
      writeKeptSheets([agendaSheet([agendaRow("a", "A2"), agendaRow("b", "B1")])]),
    ).rejects.toMatchObject({ code: "totals-row-in-the-way", facts: { sheet: "Overleg" } });
    expect(await valuesOf("Overleg", "A2:C2")).toEqual([["a", "A1", "ja"]]);
  });

  it("needs no more round trips for more rows", async () => {
    const { host } = await open({ Blad1: { rows: [["x"]] } });
    await calculated();
    const many = (count: number, seen: string) =>
      agendaSheet(Array.from({ length: count }, (_, index) => agendaRow(`k${index}`, seen)));
    await writeKeptSheets([many(10, "eerst")]);
    const trips = async (count: number, seen: string): Promise<number> => {
      const before = host.traffic.batches;
      await writeKeptSheets([many(count, seen)]);
      return host.traffic.batches - before;
    };
    const few = await trips(20, "dan");
    expect(few).toBeLessThanOrEqual(8);
    expect(await trips(200, "later")).toBe(few);
  });
});
