import type { TemplateWords } from "../../text/TemplateWords";
import { tableContract, tableKeys } from "../../workbook/template";
import type { WordsOfTemplate } from "../../workbook/upgrade/UpgradeFacts";

/** Everything that `contractWorkbook` writes of its own accord, now or before. */
export function wordsOfTemplate(words: TemplateWords): WordsOfTemplate {
  const { start, control } = words;
  const ofTables = tableKeys.flatMap((key) => {
    const { name, fields } = tableContract(key);
    const required = Object.values(fields).filter((field) => field.required);
    return [
      name,
      words.rowMeanings[key],
      words.tableMeanings[key],
      words.requiredColumns(required.map(({ header }) => header)),
    ];
  });
  const ofStart = [start.titleOfMunicipality, start.titleOfProvider, start.purpose, start.goodToKnow];
  const who = [start.byMunicipality, start.byProvider, start.together];
  const ofSettings = [
    words.settingsInstruction,
    words.hintHeader,
    ...Object.entries(words.settingHints).flat(),
  ];
  return {
    startSheet: start.sheet,
    controlHeader: control.header,
    texts: new Set([
      ...ofTables,
      ...ofStart,
      ...who,
      ...start.headers,
      ...start.hints,
      ...ofSettings,
      ...words.formerTexts,
      words.required,
    ]),
  };
}
