import type { WebReportWords } from "../WebReportWords";
import { formatNumber } from "./numbers";

export const webReportWords: WebReportWords = {
  formatNumber,
  skip: "Naar de inhoud",
  contents: "In dit verslag",
  sources: "Bronnen en methode",
  marks: { done: "gedaan", partly: "deels gedaan", not: "niet gedaan", open: "nog niet ingevuld" },
  toFillIn: "nog in te vullen",
  figures: {
    subject: "Wat",
    shown: "Uitkomst",
    persons: "n",
    period: "Periode",
    method: "Methode",
    source: "Bron",
    remark: "Opmerking",
  },
  methodAndSource: "Methode en bron",
  page: { before: "Pagina ", between: " van " },
};
