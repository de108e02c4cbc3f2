import { useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import type { TableMapping } from "../../workbook/kept/KeptChoices";
import { likelyHeaderRow } from "../../workbook/tables/likelyHeaderRow";
import { proposeMapping } from "../../workbook/tables/proposeMapping";
import type { TableKey } from "../../workbook/template";
import { tableContract } from "../../workbook/template";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { columnsOfSheet } from "./columnsOfSheet";
import { FieldSelect } from "./FieldSelect";
import { RangeChoice } from "./RangeChoice";
import { startingMapping } from "./startingMapping";

interface Props {
  readonly table: TableKey;
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly onDone: () => void;
  readonly words: CoupleWords["columns"];
}

/** Points out a table: its sheet, the row of its headers, and for each field the column. */
export function MappingForm({ table, checked, actions, onDone, words }: Props) {
  const [mapping, setMapping] = useState(() => startingMapping(table, checked));
  const sheetNamed = (name: string) => checked.sheets.find((sheet) => sheet.name === name);
  const propose = (name: string, headerRow: number | null, lastRow: number | null = null) => {
    const sheet = sheetNamed(name);
    if (sheet === undefined) return;
    setMapping({ ...proposeMapping(sheet, table, headerRow ?? likelyHeaderRow(sheet)), lastRow });
  };
  const takeSelection = async () => {
    const selected = await actions.selectedRange();
    if (selected === null) return;
    const { sheet, firstRow, lastRow } = selected;
    propose(sheet, firstRow, lastRow > firstRow ? lastRow : null);
  };
  const finish = async (chosen: TableMapping | null) => {
    await actions.mapTable(table, chosen);
    onDone();
  };
  const isAnyChosen = Object.keys(mapping.columns).length > 0;
  const sheet = sheetNamed(mapping.sheet);
  const columns = sheet === undefined ? [] : columnsOfSheet(sheet, mapping.headerRow);
  return (
    <form
      className="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAnyChosen) void finish(mapping);
      }}
    >
      <RangeChoice
        mapping={mapping}
        sheets={checked.sheets.map(({ name }) => name)}
        onSheet={(name) => propose(name, null)}
        onHeaderRow={(row) => propose(mapping.sheet, row)}
        onUseSelection={() => void takeSelection()}
        words={words}
      />
      {Object.entries(tableContract(table).fields).map(([field, { header, required }]) => (
        <FieldSelect
          key={field}
          label={words.field(header, required)}
          columns={columns}
          chosen={mapping.columns[field] ?? null}
          onChoose={(column) => setMapping(withColumn(mapping, field, column))}
          words={words}
        />
      ))}
      <p className="small mute">{words.note}</p>
      <div className="row wrap">
        <button type="submit" className="btn p" aria-disabled={!isAnyChosen}>
          {words.save}
        </button>
        <button type="button" className="btn" onClick={() => void finish(null)}>
          {words.automatic}
        </button>
      </div>
    </form>
  );
}

function withColumn(mapping: TableMapping, field: string, column: number | null): TableMapping {
  const others = Object.entries(mapping.columns).filter(([name]) => name !== field);
  const columns = Object.fromEntries(column === null ? others : [...others, [field, column]]);
  return { ...mapping, columns };
}
