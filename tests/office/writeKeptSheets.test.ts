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

  it("keeps a row that is gone when somebody wrote in it, and takes it out when nobody did", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([first]);
    await write(name, "C4", [["ja"]]);
    await write(name, "A9", [["onder de tabel"]]);
    await writeKeptSheets([agendaSheet([agendaRow("c", "C1"), agendaRow("d", "D1")])]);
    expect(await tableRange()).toBe("Gespreksagenda!A3:E6");
    expect(await valuesOf(name, "A4:E9")).toEqual([
      ["a", "A1", "ja", "open", "niet meer in deze agenda"],
      ["c", "C1", "", "open", "nieuw"],
      ["d", "D1", "", "open", "nieuw"],
      ["", "", "", "", ""],
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
    expect(await valuesOf(name, "A4:E5")).toEqual([
      ["a", "A3", "ja", "open", "nieuw"],
      ["b", "B1", "", "open", "nieuw"],
    ]);
  });

  it("leaves what stands under the table where it is when rows go", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([first]);
    await write(name, "A7", [["direct eronder"]]);
    await write(name, "G5", [["ernaast"]]);
    await writeKeptSheets([agendaSheet([agendaRow("c", "C1")])]);
    expect(await tableRange()).toBe("Gespreksagenda!A3:E4");
    expect(await valuesOf(name, "A4:G7")).toEqual([
      ["c", "C1", "", "open", "nieuw", "", ""],
      ["", "", "", "", "", "", "ernaast"],
      ["", "", "", "", "", "", ""],
      ["direct eronder", "", "", "", "", "", ""],
    ]);
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

  it("marks a row instead of taking it out where a filter hides rows", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([first]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("A5:A5").rowHidden = true;
      await context.sync();
    });
    await writeKeptSheets([agendaSheet([agendaRow("b", "B2"), agendaRow("c", "C1")])]);
    expect(await valuesOf(name, "A4:E5")).toEqual([
      ["a", "A1", "", "open", "niet meer in deze agenda"],
      ["b", "B2", "", "open", "nieuw"],
    ]);
  });

  it("keeps one blank row where nothing is left, and fills it the next time", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    const unwritten = first.rows.map(([key, seen]) => [key ?? null, seen ?? null, null, null, "nieuw"]);
    await writeKeptSheets([agendaSheet(unwritten)]);
    await writeKeptSheets([agendaSheet([])]);
    expect(await tableRange()).toBe("Gespreksagenda!A3:E4");
    expect(await valuesOf(name, "A4:E4")).toEqual([["", "", "", "", ""]]);
    await writeKeptSheets([agendaSheet([agendaRow("z", "Z1"), agendaRow("y", "Y1")])]);
    expect(await tableRange()).toBe("Gespreksagenda!A3:E5");
    expect(await valuesOf(name, "A4:B5")).toEqual([
      ["z", "Z1"],
      ["y", "Y1"],
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
