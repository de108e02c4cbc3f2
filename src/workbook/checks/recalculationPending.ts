import type { Check } from "./CheckInput";

/** S06: results of formulas may be old where the writer of the file left the calculating to Excel. */
export const recalculationPending: Check = ({ snapshot }) => {
  if (!snapshot.recalculationPending) return [];
  const sheet = snapshot.sheets.find(({ rows }) =>
    rows.some(({ formulas }) => formulas?.some((formula) => formula === "calculated")),
  );
  if (sheet === undefined) return [];
  return [
    {
      cause: "recalculation-pending",
      table: null,
      place: { sheet: null, row: null, column: null },
      facts: {},
      group: "",
    },
  ];
};
