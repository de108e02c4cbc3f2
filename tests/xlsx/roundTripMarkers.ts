import { strFromU8 } from "fflate";
import { partsOf } from "./workbookFiles";

/** The parts in which a marker is looked for, by the pattern of their names. */
const places = {
  input: /worksheets\/sheet1\.xml$/,
  dashboard: /worksheets\/sheet3\.xml$/,
  inputRelations: /worksheets\/_rels\/sheet1\.xml\.rels$/,
  table: /xl\/tables\/table1?\.xml$/,
  styles: /xl\/styles\.xml$/,
  strings: /sharedStrings\.xml$/,
  workbook: /xl\/workbook\.xml$/,
  workbookRelations: /xl\/_rels\/workbook\.xml\.rels$/,
  theme: /theme1\.xml$/,
  chart: /charts\/chart.*\.xml$/,
  drawing: /drawings\/drawing.*\.xml$/,
  comments: /comments.*\.xml$/,
  threads: /threadedComment\d?.*\.xml$/i,
  properties: /docProps\/custom\.xml$/,
  customXml: /customXml\/item1\.xml$/,
  extension: /webextension1\.xml$/,
  rootRelations: /^_rels\/\.rels$/,
  metadata: /xl\/metadata\.xml$/,
} as const;

type Place = keyof typeof places;
type Marker = readonly [string, ...(readonly [Place, RegExp])[]];

const markers: readonly Marker[] = [
  ["cell edited", ["input", /<c r="C3"[^>]*><v>99<\/v>/]],
  ["cellstyle kept on C3", ["input", /<c r="C3"[^>]* s="[1-9]/]],
  ["table part", ["table", /ref="A1:D5"/]],
  ["table totals", ["table", /totalsRowFunction="sum"/]],
  ["calculatedColumnFormula", ["table", /calculatedColumnFormula/]],
  ["table autofilter ref A1:D4", ["table", /autoFilter ref="A1:D4"/]],
  ["custom tableStyle", ["styles", /tableStyle name="EffectTabel"/]],
  ["structured formula cell", ["input", /Tabel1\[\[#This Row\],\[Score\]\]\*2/]],
  ["cached value D2", ["input", /<c r="D2"[^>]*>.*?<v>40<\/v>/]],
  ["dyn array cm=", ["input", / cm="1"/], ["metadata", /./]],
  ["array formula", ["input", /t="array"[^>]*ref="F6:F8"|ref="F6:F8"[^>]*t="array"/]],
  ["DV whole", ["input", /type="whole"/]],
  ["DV list named range", ["input", /<formula1>Geslacht<\/formula1>/]],
  ["DV x14", ["input", /x14:dataValidation |Lijsten!\$A\$1:\$A\$3/]],
  ["CF expression", ["input", /\$C2&lt;Doel\*25/]],
  ["CF dataBar", ["input", /type="dataBar"/]],
  ["CF x14 ext", ["input", /x14:cfRule/]],
  ["protection hash", ["input", /hashValue="aGFzaA=="/]],
  ["protection flags(insertRows=0)", ["input", /insertRows="0"/]],
  ["protectedRanges", ["input", /protectedRange /]],
  ["unlocked style", ["styles", /locked="(0|false)"/]],
  ["named cellStyle", ["styles", /EffectInvoer/]],
  ["frozen pane", ["input", /state="frozen"/]],
  ["col width", ["input", /width="22.5/]],
  ["hyperlink", ["input", /<hyperlink /]],
  ["richtext", ["strings", /<r>.*rijk/s]],
  ["name const Doel", ["workbook", /name="Doel"[^>]*>0.85/]],
  ["name range", ["workbook", /name="Geslacht"/]],
  ["name LET", ["workbook", /_xlfn.LET/]],
  ["name hidden", ["workbook", /name="EFFECT.X"[^>]*hidden="1"/]],
  ["print titles", ["workbook", /Print_Titles/]],
  ["wb protection", ["workbook", /lockStructure="1"/]],
  ["veryHidden", ["workbook", /veryHidden/]],
  ["theme", ["theme", /EFFECT Thema/]],
  ["chart part", ["chart", /errBars/]],
  ["chart wired", ["dashboard", /<drawing /], ["drawing", /graphicFrame/]],
  ["comment", ["comments", /Hallo/]],
  ["threadedComment wired", ["threads", /./], ["inputRelations", /threadedComment/]],
  ["custom docprop", ["properties", /TemplateVersion/]],
  ["customXml wired", ["customXml", /./], ["workbookRelations", /customXml/]],
  ["webextension pane wired", ["extension", /./], ["rootRelations", /webextensiontaskpanes/]],
  ["ignoredErrors", ["input", /ignoredError/]],
  ["headerFooter", ["input", /oddFooter/]],
  ["tabColor", ["input", /tabColor/]],
  ["UDF formula", ["input", /EFFECT_BEREIK/]],
  ["calcPr", ["workbook", /calcPr/]],
];

export const markerCount = markers.length;

/** Which of the 46 features of the reference workbook a saved copy has lost, C3 of Invoer being set to 99. */
export function lostMarkers(workbook: Uint8Array): string[] {
  const parts = Object.entries(partsOf(workbook));
  const textAt = (place: Place) =>
    parts
      .filter(([name]) => places[place].test(name))
      .map(([, bytes]) => strFromU8(bytes))
      .join("");
  return markers
    .filter(([, ...signs]) => !signs.every(([place, pattern]) => pattern.test(textAt(place))))
    .map(([name]) => name);
}
