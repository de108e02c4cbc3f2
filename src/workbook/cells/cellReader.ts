import type { CodeBooks } from "../CodeBooks";
import type { FieldContract } from "../contract/TableContract";
import type { CellReader, DateSystem } from "./CellReading";
import { choiceReader } from "./choiceReader";
import { codeReader, codesReader } from "./codeReader";
import { dateReader } from "./dateReader";
import { numberReader } from "./numberReader";
import { periodReader } from "./periodReader";
import { textReader } from "./textReader";

/** The reader for a column of the contract. */
export function cellReader(field: FieldContract, codeBooks: CodeBooks, dateSystem: DateSystem): CellReader {
  switch (field.kind) {
    case "text":
      return textReader(dateSystem);
    case "code":
      return codeReader(knownCodes(field, codeBooks), dateSystem);
    case "codes":
      return codesReader(knownCodes(field, codeBooks), dateSystem);
    case "wholeNumber":
    case "number":
    case "measuredValue":
      return numberReader(field.kind, dateSystem);
    case "date":
      return dateReader(dateSystem);
    case "period":
      return periodReader(dateSystem);
    case "choice":
      return choiceReader(field.choices ?? {}, dateSystem);
  }
}

function knownCodes({ codesOf }: FieldContract, codeBooks: CodeBooks): ReturnType<CodeBooks["of"]> {
  return codesOf ? codeBooks.of(codesOf) : new Map();
}
