import type { WebReportWords } from "../../text/WebReportWords";
import { figureColumns } from "./figuresAsHtml";
import { printStyle } from "./printStyle";

const light = `--colorNeutralForeground1:#242424;--colorNeutralForeground3:#616161;--colorNeutralBackground1:#fff;--colorNeutralBackground3:#f5f5f5;--colorNeutralStroke1:#d1d1d1;--link:#0b5f73;--db-data:#0b5f73;--db-dataStrong:#073e4c;--db-dataSoft:#a9ccd4;--db-dataGrid:#e0e0e0;--db-hatch:#8a8a8a;--db-track:#ebebeb;--db-signal:#7a2a55`;
const dark = `--colorNeutralForeground1:#fff;--colorNeutralForeground3:#b8b8b8;--colorNeutralBackground1:#292929;--colorNeutralBackground3:#333;--colorNeutralStroke1:#666;--link:#7fcbdb;--db-data:#7fcbdb;--db-dataStrong:#b5e3ec;--db-dataSoft:#3f7a88;--db-dataGrid:#454545;--db-hatch:#8f8f8f;--db-track:#3d3d3d;--db-signal:#e9a9c6`;
const forced = `--colorNeutralForeground1:CanvasText;--colorNeutralForeground3:CanvasText;--colorNeutralBackground1:Canvas;--colorNeutralBackground3:Canvas;--colorNeutralStroke1:CanvasText;--link:LinkText;--db-data:CanvasText;--db-dataStrong:CanvasText;--db-dataSoft:GrayText;--db-dataGrid:GrayText;--db-hatch:GrayText;--db-track:Canvas;--db-signal:CanvasText`;

const page = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
@media (forced-colors:active){:root{${forced}}.boxes{border:1px solid CanvasText}svg{forced-color-adjust:none}}
*{box-sizing:border-box}
body{max-width:60rem;margin:0 auto;padding:2rem 1.25rem;background:var(--colorNeutralBackground1);color:var(--colorNeutralForeground1);font:400 1rem/1.5 "Segoe UI",system-ui,"Open Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{font-weight:600;line-height:1.3;margin:0;text-wrap:balance}
h1{font-size:2rem}h2{font-size:1.5rem}h3{font-size:1.125rem}h4,h5,h6{font-size:1rem}
p,li,th,td,figcaption{white-space:pre-line}
p{margin:.25rem 0;max-width:44rem}ul{margin:.5rem 0;padding-inline-start:1.25rem;max-width:44rem}li{margin:.125rem 0}
a{color:var(--link)}a:focus-visible{outline:2px solid var(--colorNeutralForeground1);outline-offset:1px}main:focus{outline:none}
.subtitle{font-size:1.125rem;color:var(--colorNeutralForeground3)}.fine,.soft,.above,.under,figcaption,footer{color:var(--colorNeutralForeground3)}
.fine,.soft,.above,footer,figcaption{font-size:.875rem}.strong{font-weight:600}
.skip{position:absolute;inset-block-start:-4rem;padding:.5rem;background:var(--colorNeutralBackground1)}.skip:focus{inset-block-start:.25rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav{margin:1.5rem 0}nav h2{font-size:1rem}nav ol{margin:.25rem 0;padding:0;list-style:none}nav ol ol{padding-inline-start:1.25rem}nav a{display:inline-block;padding:.125rem 0}
section{margin-block-start:2.5rem}section>h3{margin-block-end:.25rem}section>.above{margin:0}
`;

const levels = `
.levels{display:grid;grid-template-columns:var(--sides);column-gap:1.5rem;margin:1.25rem 0}
.side{display:grid;grid-template-columns:repeat(var(--levels),minmax(0,1fr));grid-template-rows:auto 1fr;column-gap:1.5rem}
.side>:first-child{grid-column:1/-1;align-self:end;padding-block-end:.5rem;margin-block-end:.75rem;border-block-end:2px solid var(--colorNeutralForeground1);font-size:.875rem}
.municipality>:first-child{padding-block-end:.375rem;border-block-end:4px double var(--colorNeutralForeground1)}
.level>:first-child{font-size:.875rem;color:var(--colorNeutralForeground3)}
.key{margin:.25rem 0 0;font-size:1.25rem;font-weight:600;line-height:1.25}.under{margin:0}
.part{margin-block-start:.75rem}.part+.part{padding-block-start:.75rem;border-block-start:1px solid var(--colorNeutralStroke1)}.part p{font-size:.9375rem;line-height:1.4}
.part>:is(h4,h5,h6){font-size:.9375rem}
.further{grid-template:none/repeat(auto-fill,minmax(13rem,1fr));align-items:start;margin:1.25rem 0}.further .part{margin:0 0 .75rem;padding:0;border:0}
.marks{font-size:.9375rem;line-height:1.4;margin:.25rem 0;padding:0;list-style:none}.marked{display:flex;gap:.375rem}.mark{flex:none;margin-block-start:.2rem}
@media screen and (min-width:52.01rem){.levels{grid-template-rows:auto 1fr}.levels>.side{grid-row:span 2;grid-template-rows:subgrid}}
@media (max-width:52rem){
.levels,.side{display:block}.side+.side{margin-block-start:1.5rem}.level+.level{margin-block-start:1.25rem;padding-block-start:1rem;border-block-start:1px solid var(--colorNeutralStroke1)}
}
`;

const parts = `
figure{margin:.75rem 0}figure svg{display:block;overflow:visible}figcaption{margin-block-start:.375rem;max-width:44rem}
.box>:first-child{font-size:1rem}.boxes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.5rem 1.5rem;margin:1rem 0;padding:1rem;border-radius:6px;background:var(--colorNeutralBackground3)}
table{width:100%;margin:1.25rem 0;border-collapse:collapse;table-layout:fixed}caption{padding-block-end:.25rem;text-align:start;font-weight:600}
th,td{padding:.5rem .75rem .5rem 0;border-block-end:1px solid var(--colorNeutralStroke1);text-align:start;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
thead th{border-block-end:1px solid var(--colorNeutralForeground1);color:var(--colorNeutralForeground3);font-size:.875rem;font-weight:600}
caption:has(.unseen){padding:0}tbody th{font-weight:600}b{font-weight:600}tbody th:has(b){font-weight:400}.end{text-align:end}.date{white-space:nowrap}
.write{display:block}.write::before,.write::after{content:"";display:block;height:1.5rem;border-block-end:2px dotted var(--colorNeutralForeground3)}
.figures{font-size:.8125rem;line-height:1.4}.figures thead th{font-size:.8125rem}.figures th,.figures td{padding-block:.25rem}
footer{margin-block-start:3rem;padding-block-start:1rem;border-block-start:1px solid var(--colorNeutralStroke1)}footer h2{font-size:1rem}
`;

/** On a narrow screen a row is a block, with the name of the column before each cell. */
const narrow = (words: WebReportWords): string => `
@media screen and (max-width:40rem){
table,tbody,tr,th,td,caption{display:block}colgroup{display:none}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{padding:.5rem 0;border-block-end:1px solid var(--colorNeutralStroke1)}tbody th,tbody td,.figures tbody th,.figures tbody td{padding:.125rem 0;border:0;text-align:start}.blank{display:none}.end,tbody th.end,tbody td.end{text-align:start}
tbody td::before{content:attr(data-label);display:block;color:var(--colorNeutralForeground3);font-size:.8125rem}
${figureColumns(words)
  .map(
    ({ header }, index) => `.figures td:nth-child(${index + 1})::before{content:${JSON.stringify(header)}}`,
  )
  .join("\n")}
h1{font-size:1.5rem}h2{font-size:1.25rem}body{padding:1rem}
}
`;

/**
 * The style of a report's page: the house's colours by the reader's theme, light on paper, outlines only in forced colours.
 */
export const reportStyle = (words: WebReportWords): string =>
  [page, levels, parts, narrow(words), printStyle(words)].join("").replace(/\n+/g, "\n").trim();
