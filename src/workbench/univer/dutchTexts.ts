/** The grid's own texts in Dutch, over its English ones: what a visitor meets; the rest stays English. */
export const dutchTexts = {
  ui: {
    ribbon: {
      start: "Start",
      insert: "Invoegen",
      formulas: "Formules",
      data: "Gegevens",
      view: "Beeld",
      others: "Overig",
    },
  },
  "sheets-ui": {
    toolbar: {
      undo: "Ongedaan maken",
      redo: "Opnieuw",
      font: "Lettertype",
      fontSize: "Tekengrootte",
      bold: "Vet",
      italic: "Cursief",
    },
    info: { error: "Fout" },
  },
  "sheets-formula-ui": {
    error: {
      title: "Fout",
      divByZero: "Delen door nul",
      name: "Onbekende naam",
      value: "Onjuiste waarde",
      num: "Onjuist getal",
      na: "Waarde niet beschikbaar",
      cycle: "Kringverwijzing",
    },
  },
  "sheets-numfmt-ui": {
    general: "Standaard",
    text: "Tekst",
    number: "Getal",
    percent: "Percentage",
    date: "Datum",
    currency: "Valuta",
  },
  "sheets-table": { columnPrefix: "Kolom", tablePrefix: "Tabel" },
};
