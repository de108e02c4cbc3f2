// Describes the formulas to Excel: functions.json in Dutch, functions.en.json in English.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import english from "../src/functions/english.json";

/** What Excel shows of a formula and its arguments. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface MetadataFile {
  readonly functions: readonly FunctionMetadata[];
}

interface Translation {
  readonly description: string;
  readonly parameters: string[][];
}

/** Writes the descriptions of all formulas into the folder; makes the folder where it is not there. */
export async function buildFunctionMetadata(outputFolder: string): Promise<void> {
  const dutch = await dutchMetadata();
  mkdirSync(outputFolder, { recursive: true });
  const write = (name: string, metadata: MetadataFile): void =>
    writeFileSync(join(outputFolder, name), `${JSON.stringify(metadata, null, 2)}\n`);
  write("functions.json", dutch);
  write("functions.en.json", englishMetadata(dutch));
}

/**
 * The formulas as their comments describe them.
 *
 * Without `allowCustomDataForDataTypeAny`, which the generator always writes: with it, formulas fail in Excel 2021.
 */
export async function dutchMetadata(): Promise<MetadataFile> {
  const folder = join(__dirname, "../src/functions");
  const files = readdirSync(folder).filter((file) => /^[a-z].*[.]ts$/.test(file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(
    files.map((file) => join(folder, file)),
  );
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson) as MetadataFile;
  return { functions };
}

/** The same formulas with English words; names, ids, types and order stay. */
export function englishMetadata({ functions }: MetadataFile): MetadataFile {
  const translations: Readonly<Record<string, Translation>> = english;
  return {
    functions: functions.map((one) => {
      const translation = translations[one.id];
      if (translation === undefined) throw new Error(`${one.id} is not in english.json`);
      if (translation.parameters.length !== one.parameters.length) {
        throw new Error(`${one.id} has other parameters in english.json`);
      }
      const parameters = one.parameters.map((parameter, index) => {
        const [name = parameter.name, description = ""] = translation.parameters[index] ?? [];
        return { ...parameter, name, description };
      });
      return { ...one, description: translation.description, parameters };
    }),
  };
}
