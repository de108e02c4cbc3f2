import { z } from "zod";
import { countsSchema, findingSchema, problemSchema, stateSchema, subjectSchema } from "../check/checkSchema";

/** Rises with every change that an older reader would not understand. */
export const journalFormat = "doelbereik-controles-1";

const said = {
  format: z.literal(journalFormat),
  version: z.string().describe("Version of Doelbereik"),
  language: z.enum(["nl", "en"]),
};

const checked = {
  ...said,
  file: z.string().describe("Seen from the folder of this list, with / between folders"),
  size: z.int().nonnegative().nullable().describe("Bytes; null where the file could not be read to its end"),
  modified: z.string().nullable().describe("ISO 8601, by the clock of the disk"),
  sha256: z.string().nullable().describe("Of the bytes that were checked"),
};

const read = z.object({
  ...checked,
  status: z.literal("read"),
  subject: subjectSchema,
  state: stateSchema,
  counts: countsSchema,
  findings: z.array(findingSchema),
});

const unreadable = z.object({ ...checked, status: z.literal("unreadable"), problem: problemSchema });

const summary = z
  .object({
    ...said,
    status: z.literal("summary"),
    name: z.string().describe("Name of the workbook with the summary, beside this list"),
    sha256: z.string().describe("Of that workbook as it was written"),
    counts: z.object({ read: z.int(), ready: z.int(), unreadable: z.int() }),
    warnings: z.array(
      z.discriminatedUnion("code", [
        z.object({
          code: z.literal("same-provider-and-year"),
          facts: z.object({
            provider: z.string(),
            year: z.number().nullable(),
            files: z.array(z.string()),
          }),
          sentence: z.string(),
        }),
        z.object({
          code: z.literal("other-municipality"),
          facts: z.object({
            usual: z.string().describe("The municipality of most workbooks"),
            files: z.array(z.object({ file: z.string(), municipality: z.string() })),
          }),
          sentence: z.string(),
        }),
      ]),
    ),
  })
  .describe("Stands last, once all files were checked");

/** One line of what `doelbereik check … --uit rapport.xlsx` keeps in rapport.jsonl. */
export const journalSchema = z.discriminatedUnion("status", [read, unreadable, summary]);

export type FileLine = z.infer<typeof read> | z.infer<typeof unreadable>;
export type SummaryLine = z.infer<typeof summary>;
