import fc from "fast-check";
import type { KeptSheet } from "../../src/documents/reports/KeptSheet";
import { agendaRow, agendaSheet } from "./agendaSheet";

/** A workbook with the agenda in it, in Excel or in a file. */
export interface AgendaBench {
  readonly remake: (sheet: KeptSheet) => Promise<void>;
  /** The table, header first; blank cells are "". */
  readonly read: () => Promise<string[][]>;
  /** As people do: puts the body in another order, or writes in it. */
  readonly writeBody: (rows: readonly (readonly string[])[]) => Promise<void>;
}

export type Step =
  | { readonly kind: "remake"; readonly keys: readonly string[] }
  | { readonly kind: "note"; readonly row: number; readonly own: boolean }
  | { readonly kind: "turn"; readonly by: number };

const keys = ["a", "b", "c", "d", "e", "f"];

/** What happens to an agenda over the years. */
export const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("remake" as const), keys: fc.shuffledSubarray(keys) }),
    fc.record({ kind: fc.constant("note" as const), row: fc.nat(9), own: fc.boolean() }),
    fc.record({ kind: fc.constant("turn" as const), by: fc.nat(4) }),
  ),
  { minLength: 3, maxLength: 8 },
);

/** Carries the steps out, and after each looks whether every note still stands in the row of its key, and nowhere else. */
export async function expectNotesKept(bench: AgendaBench, all: readonly Step[]): Promise<void> {
  const notes = new Map<string, string>();
  let given: readonly string[] = [];
  for (const [year, step] of all.entries()) {
    const [header = [], ...body] = await bench.read();
    const at = (name: string): number => header.indexOf(name);
    if (step.kind === "remake") {
      given = step.keys;
      const rows = step.keys.map((key) => agendaRow(key, `${key} in jaar ${year}`));
      await bench.remake(agendaSheet(rows));
    } else if (step.kind === "turn") {
      const by = step.by % Math.max(1, body.length);
      await bench.writeBody([...body.slice(by), ...body.slice(0, by)].reverse());
    } else {
      const row = body[step.row % Math.max(1, body.length)];
      const key = row?.[0] ?? "";
      if (row === undefined || key === "") continue;
      const column = at(step.own ? "Van ons" : "Klopt dat?");
      row[column] = `${key}: notitie ${year}`;
      notes.set(`${key}/${column}`, row[column]);
      await bench.writeBody(body);
    }
    const [, ...after] = await bench.read();
    const found = after.flatMap((row) =>
      [at("Klopt dat?"), at("Van ons")].flatMap((column): [string, string][] =>
        (row[column] ?? "") === "" ? [] : [[`${row[0] ?? ""}/${column}`, row[column] ?? ""]],
      ),
    );
    expect(found.sort()).toEqual([...notes].sort());
    expect(
      after
        .filter(([key]) => given.includes(key ?? ""))
        .map(([key]) => key)
        .sort(),
    ).toEqual([...given].sort());
  }
}
