import { useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import type { TableMapping } from "../../workbook/kept/KeptChoices";
import { proposeTable } from "../../workbook/recognition/proposeTable";
import type { TableKey } from "../../workbook/template";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { MappingFields } from "./MappingFields";
import { RangeChoice } from "./RangeChoice";
import { startingDraft } from "./startingDraft";

interface Props {
  readonly table: TableKey;
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly onDone: () => void;
  readonly words: CoupleWords["columns"];
}

/** Points out a table: its sheet, the row of its headers, and for each field the column. */
export function MappingForm({ table, checked, actions, onDone, words }: Props) {
  const [draft, setDraft] = useState(() => startingDraft(table, checked));
  const { mapping } = draft;
  const propose = (name: string, headerRow: number | null, lastRow: number | null = null) => {
    if (!checked.sheets.some((sheet) => sheet.name === name)) return;
    const proposed = proposeTable(table, checked.sheets, name, headerRow);
    setDraft(lastRow === null ? proposed : { ...proposed, mapping: { ...proposed.mapping, lastRow } });
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
      <MappingFields
        key={`${mapping.sheet} ${mapping.headerRow}`}
        draft={draft}
        sheet={checked.sheets.find(({ name }) => name === mapping.sheet)}
        onChange={setDraft}
        words={words}
      />
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
