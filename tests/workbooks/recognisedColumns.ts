import { columnLetters } from "../../src/workbook/cellAddress";
import { recogniseColumns } from "../../src/workbook/recognition/recogniseColumns";
import type { TableProposal } from "../../src/workbook/recognition/TableProposal";
import { certain } from "../../src/workbook/recognition/TableProposal";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../workbook/snapshotOf";
import type { KnownTable, KnownWorkbook, MessyWorkbook } from "./KnownWorkbook";

/** How the proposals for some workbooks compare with what a person wrote down, in columns. */
export interface RecognisedColumns {
  readonly known: number;
  readonly recognised: number;
  /** Another column than the one written down, or a column where none was. */
  readonly wrong: number;
  /** Of these, the ones that were proposed as certain: the worst there is. */
  readonly wrongAndCertain: number;
  readonly missed: number;
  /** "workbook: table field proposed (confidence) instead of …", for who mends it. */
  readonly remarks: readonly string[];
}

export const messySheets = ({ sheets }: MessyWorkbook): readonly SheetSnapshot[] => snapshotOf(sheets).sheets;

export function recognisedColumns<Known extends KnownWorkbook>(
  workbooks: readonly Known[],
  sheetsOf: (workbook: Known) => readonly SheetSnapshot[],
): RecognisedColumns {
  const sum = { known: 0, recognised: 0, wrong: 0, wrongAndCertain: 0, missed: 0 };
  const remarks: string[] = [];
  for (const workbook of workbooks) {
    const proposals = recogniseColumns(sheetsOf(workbook));
    const compared = new Set<TableProposal>();
    for (const table of workbook.tables) {
      const proposal = proposals.find(({ mapping }) => isAt(mapping, table));
      if (proposal) compared.add(proposal);
      compare(table, proposal, (outcome, remark, isCertain) => {
        sum[outcome] += 1;
        if (outcome !== "wrong") sum.known += 1;
        if (isCertain) sum.wrongAndCertain += 1;
        if (outcome !== "recognised") remarks.push(`${workbook.name}: ${table.table} ${outcome} ${remark}`);
      });
    }
    for (const proposal of proposals.filter((one) => !compared.has(one))) {
      for (const { column, field, confidence } of proposal.columns) {
        sum.wrong += 1;
        if (confidence >= certain) sum.wrongAndCertain += 1;
        const { table, sheet, headerRow } = proposal.mapping;
        remarks.push(
          `${workbook.name}: invented ${table} at ${sheet}!${headerRow} ${field} ${columnLetters(column)} (${confidence.toFixed(2)})`,
        );
      }
    }
  }
  return { ...sum, remarks };
}

function isAt(mapping: TableProposal["mapping"], { table, sheet, headerRow }: KnownTable): boolean {
  return mapping.table === table && mapping.sheet === sheet && mapping.headerRow === headerRow;
}

type Note = (outcome: "recognised" | "wrong" | "missed", remark: string, isCertain: boolean) => void;

function compare({ columns, goalColumns = {} }: KnownTable, proposal: TableProposal | undefined, note: Note): void {
  const proposed = proposal?.columns.filter(({ reason }) => reason !== "crosses") ?? [];
  for (const [field, letters] of Object.entries(columns)) {
    const found = proposed.find((one) => one.field === field);
    if (found === undefined) note("missed", field, false);
    else if ([letters].flat().includes(columnLetters(found.column))) note("recognised", field, false);
    else {
      note("missed", field, false);
      note("wrong", remarkOn(found), found.confidence >= certain);
    }
  }
  for (const found of proposed.filter(({ field }) => !(field in columns))) {
    note("wrong", remarkOn(found), found.confidence >= certain);
  }
  const crosses = new Map(proposal?.mapping.goalColumns?.map(({ goal, column }) => [goal, columnLetters(column)]));
  for (const [goal, letters] of Object.entries(goalColumns)) {
    note(crosses.get(goal) === letters ? "recognised" : "missed", goal, false);
  }
}

function remarkOn({ field, column, confidence, reason }: TableProposal["columns"][number]): string {
  return `${field} ${columnLetters(column)} (${confidence.toFixed(2)}, ${reason})`;
}
