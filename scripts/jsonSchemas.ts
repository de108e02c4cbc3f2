import { z } from "zod";
import { journalSchema } from "../src/cli/batch/journalSchema";
import { checkSchema } from "../src/cli/check/checkSchema";
import { movementSchema } from "../src/cli/movement/movementSchema";

/** The schemas of what the commands write as JSON, as text of the files in assets/schema. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    "beweging.schema.json": asText(movementSchema, "doelbereik beweging --formaat json"),
    "controles.schema.json": asText(
      journalSchema,
      "a line of what doelbereik check --uit rapport.xlsx keeps in rapport.jsonl",
    ),
    "controle.schema.json": asText(checkSchema, "doelbereik check --formaat json"),
  };
}

function asText(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
