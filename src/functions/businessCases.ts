import { businessCase } from "../domain/costs/businessCase";
import { businessCaseWords } from "../text/nl/businessCaseWords";
import { numberArgument } from "./arguments/numberArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { businessCaseHeaders, businessCaseRemark } from "./costs/businessCaseRemark";
import { casesTable } from "./costs/casesTable";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { rowsOf } from "./range/rowsOf";

/**
 * Wat kost een casus en wat vermijdt die? Het saldo in euro, de verhouding en na hoeveel maanden het is terugverdiend; er wordt niets verdisconteerd. Zo maakt u het aannemelijk, niet bewezen. Voorbeeld: =DOEL.BUSINESSCASE(6500; 12000; 1).
 * @customfunction BUSINESSCASE BUSINESSCASE
 * @param kosten Kosten in euro, bijvoorbeeld 6500. Of één rij per casus, met koppen Casus, Kosten, Vermeden kosten per jaar, Jaren; eventueel Waargenomen jaren, Kas, Baten bij, Vermeden van, Vermeden tot.
 * @param [vermeden] Vermeden kosten per jaar in euro, bijvoorbeeld 12000. Leeg bij rijen met casussen.
 * @param [jaren] Over hoeveel jaar u telt, bijvoorbeeld 1. Leeg bij rijen met casussen.
 * @param [waargenomen] Hoeveel van die jaren al voorbij en gezien zijn. Leeg: onbekend.
 * @returns Een tabel met koppen, één rij per casus; bedragen in euro.
 */
export function businessCases(
  kosten: unknown[][],
  vermeden?: unknown,
  jaren?: unknown,
  waargenomen?: unknown,
): unknown[][] {
  return formula(() => {
    const rows = rowsOf(kosten, "kosten");
    const [[cell] = []] = rows;
    const cells = rows.length * (rows[0]?.length ?? 0);
    const avoided = numberArgument(vermeden, "vermeden");
    const years = numberArgument(jaren, "jaren");
    const observed = numberArgument(waargenomen, "waargenomen");
    if (cells > 1) {
      if (avoided === null && years === null && observed === null) return casesTable(kosten);
      throw new FormulaRefusal("too-many-cells", { parameter: "kosten", cells, most: 1 });
    }
    const found = businessCase(
      requiredArgument(numberArgument(cell, "kosten"), "kosten"),
      requiredArgument(avoided, "vermeden"),
      requiredArgument(years, "jaren"),
      observed,
    );
    return [
      [...businessCaseHeaders, businessCaseWords.remark],
      [found.balance, found.ratio ?? "", found.paybackMonths ?? "", businessCaseRemark(found)],
    ];
  });
}
