import { rasterise } from "../src/cli/report/rasterise";
import { makeReports } from "../src/documents/reports/makeReports";
import type { SheetContents } from "../src/documents/SheetContents";
import { webReport } from "../src/documents/web/webReport";
import { wordReport } from "../src/documents/word/wordReport";
import { runToEnd } from "../src/workbook/runToEnd";
import type { WorkbookSnapshot } from "../src/workbook/snapshot";
import { newWorkbook } from "../src/xlsx/newWorkbook";
import { patchWorkbook } from "../src/xlsx/patchWorkbook";
import { readWorkbook } from "../src/xlsx/readWorkbook";
import { generatedSnapshot } from "./reportModel";
import { ratio } from "./timed";

async function timed<Outcome>(work: () => Outcome | Promise<Outcome>): Promise<[Outcome, number]> {
  const start = performance.now();
  const outcome = await work();
  return [outcome, performance.now() - start];
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** From the file of a large workbook to the year report in each format, beside merely reading it. Budget: 20 s in all. */
export async function measure(): Promise<string[]> {
  const bytes = newWorkbook(asSheets(generatedSnapshot()));
  const [snapshot, reading] = await timed(() => readWorkbook(bytes));
  const [made, composing] = await timed(() =>
    runToEnd(
      makeReports(snapshot, {
        kinds: ["year"],
        view: { kind: "whole" },
        previous: null,
        language: "nl",
        provenance: { version: "", time: "", file: "" },
      }),
    ),
  );
  const { documents, sheets } = made;
  const [document] = documents;
  if (document === undefined) throw new Error("no report was made");
  const [, web] = await timed(() => webReport(document));
  let pictures = 0;
  const drawPng = (picture: { readonly svg: string }): Promise<Uint8Array> => {
    pictures += 1;
    return rasterise(picture);
  };
  const [, word] = await timed(() => wordReport(document, { drawPng, houseStyle: null }));
  const [, copy] = await timed(() =>
    patchWorkbook(
      bytes,
      sheets.map((sheet) => ({ kind: "keep-sheet", sheet })),
    ),
  );
  const all = reading + composing + web + word + copy;
  return [
    `year report of 5,000 activities and 500 indicators ÷ reading the workbook (${seconds(reading)}): ${ratio(all, reading)} in time (${seconds(all)})`,
    `of which facts and words ${seconds(composing)}, web page ${seconds(web)}, Word with ${pictures} pictures ${seconds(word)}, copy of the workbook ${seconds(copy)}`,
  ];
}

function asSheets({ sheets }: WorkbookSnapshot): SheetContents[] {
  return sheets.map(({ name, rows: [header, ...rows] }) => {
    const columns = (header?.values ?? []).map((value) => ({
      header: String(value),
      width: 12,
      format: "text" as const,
    }));
    return {
      name,
      tableName: name,
      columns,
      rows: rows.map(({ values }) =>
        columns.map((_, index) => {
          const value = values[index];
          return value === undefined || typeof value === "object" ? null : value;
        }),
      ),
    };
  });
}
