import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeReports } from "../../../../src/documents/reports/makeReports";
import { reportKinds } from "../../../../src/report/conversation/ReportKind";
import { runToEnd } from "../../../../src/workbook/runToEnd";
import { readWorkbook } from "../../../../src/xlsx/readWorkbook";
import { reportAsText } from "./reportAsText";

const samples = ["haarlem", "amsterdam"] as const;
const languages = ["nl", "en"] as const;

/** All reports of both samples as text, by the name of their file. */
export function goldenReports(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const sample of samples) {
    const file = `voorbeeld-${sample}.xlsx`;
    const snapshot = readWorkbook(readFileSync(join(process.cwd(), "assets", file)));
    for (const language of languages) {
      const { documents } = runToEnd(
        makeReports(snapshot, {
          kinds: reportKinds,
          view: { kind: "whole" },
          previous: null,
          language,
          provenance: { version: "0.0.0", time: "01-02-2026 12:00", file },
        }),
      );
      for (const document of documents) {
        texts.set(`${sample}-${document.kind}.${language}.txt`, reportAsText(document));
      }
    }
  }
  return texts;
}
