import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { LocaleType, merge, mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filter from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import table from "@univerjs/preset-sheets-table/locales/en-US";
import { createUniver } from "../../univer/createUniver";
import { dutchTexts } from "../../univer/dutchTexts";
import type { Language } from "../words/PageWords";

/** The visible grid in an element, with tool bar, formula bar and sheet tabs. */
export function createGrid(container: HTMLElement, language: Language): ReturnType<typeof createUniver> {
  // The grid ships no Dutch: our texts go over the English ones, under the same key. mergeLocales alone is shallow.
  const locale = LocaleType.EN_US;
  const english = mergeLocales(core, dataValidation, conditionalFormatting, table, filter);
  const texts = language === "nl" ? merge({}, english, dutchTexts) : english;
  return createUniver({
    locale,
    locales: { [locale]: texts },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: true,
        ribbonType: "simple",
        formulaBar: true,
        footer: {},
        sheets: { protectedRangeShadow: false },
      }),
      UniverSheetsDataValidationPreset(),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsFilterPreset(),
      UniverSheetsTablePreset(),
    ],
  });
}
