import type { CoupleWords } from "../../text/CoupleWords";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { tableContract } from "../../workbook/template";
import { Disclosure } from "../Disclosure";
import { columnsOfSheet } from "./columnsOfSheet";
import { CrossColumns } from "./CrossColumns";
import { FieldSelect } from "./FieldSelect";
import { LeftOutRows } from "./LeftOutRows";
import type { TableDraft } from "./TableDraft";
import { sureness, withColumn } from "./TableDraft";

interface Props {
  readonly draft: TableDraft;
  readonly sheet: SheetSnapshot | undefined;
  readonly onChange: (draft: TableDraft) => void;
  readonly words: CoupleWords["columns"];
}

/** For each field of a table its column: those that are proposed or needed in view, the others one press away. */
export function MappingFields({ draft, sheet, onChange, words }: Props) {
  const { mapping } = draft;
  const { name, fields } = tableContract(mapping.table);
  const columns = sheet === undefined ? [] : columnsOfSheet(sheet, mapping.headerRow);
  const hasCrosses = mapping.goalColumns !== undefined;
  const inView = (field: string): boolean =>
    field in mapping.columns ||
    draft.columns.some((one) => one.field === field && one.reason !== "crosses") ||
    (fields[field]?.required === true && !(field === "coreGoals" && hasCrosses));
  const select = (field: string) => {
    const sure = sureness(draft, field);
    return (
      <FieldSelect
        key={field}
        label={words.field(fields[field]?.header ?? field, fields[field]?.required ?? false)}
        columns={columns}
        chosen={mapping.columns[field] ?? null}
        sureness={sure && words.sureness(sure.certainty, sure.reason)}
        onChoose={(column) => onChange(withColumn(draft, field, column))}
        words={words}
      />
    );
  };
  const others = Object.keys(fields).filter((field) => !inView(field));
  return (
    <>
      {Object.keys(fields).filter(inView).map(select)}
      <CrossColumns draft={draft} onChange={onChange} words={words} />
      <LeftOutRows draft={draft} onChange={onChange} words={words} />
      {others.length > 0 && (
        <Disclosure title={words.otherFields(others.length)} about={name}>
          <div className="mapping">{others.map(select)}</div>
        </Disclosure>
      )}
    </>
  );
}
