import type { WebReportWords } from "../../text/WebReportWords";

/** A4, with the number of the page at its foot where the browser can; what belongs together stays on one page. */
export const printStyle = ({ page }: WebReportWords): string => `
@page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:${JSON.stringify(page.before)} counter(page) ${JSON.stringify(page.between)} counter(pages);font:8.5pt "Segoe UI",system-ui,"Open Sans",sans-serif;color:#616161}}
@page full{margin:12mm 15mm 14mm}
@media print{
html{font-size:9.5pt}body{max-width:none;padding:0;line-height:1.4}.skip{display:none}
h1{font-size:18pt}h2{font-size:15pt}h3{font-size:11.5pt}.key{font-size:12.5pt}p,ul,figcaption{max-width:none}
.levels{display:grid;column-gap:12pt}.side{display:grid;column-gap:12pt}
.side+.side,.level+.level{margin:0;padding:0;border-block-start:0}.side>:first-child,.part p,.marks,.fine,.soft,.above,footer,figcaption,thead th{font-size:9pt}
.further{grid-template-columns:repeat(4,minmax(0,1fr))}.boxes{padding:6pt 9pt;background:none;border:1px solid var(--colorNeutralStroke1)}.write::before,.write::after{border-block-end-width:1px}
.figures,.figures thead th{font-size:8.5pt}.figures th,.figures td{padding-block:2pt}
section{margin-block-start:16pt}th,td{padding-block:3pt}table{margin-block:9pt}:is(h2,h3)+table{margin-block-start:3pt}
html:has(:is(.council,.table)){font-size:9pt}.council,.table{page:full;line-height:1.3}.council section,.table section{margin-block-start:9pt}.council h2{font-size:12pt}.table section.page{margin-block-start:0}.page{break-before:page;margin-block-start:0}
h2,h3,h4,h5,h6,caption,.above,.strong{break-after:avoid}tr,figure,.boxes,.part,li{break-inside:avoid}p{orphans:3;widows:3}thead{display:table-header-group;break-after:avoid}tbody tr:first-child{break-before:avoid}
nav ol{columns:2;column-gap:24pt}nav ol ol{columns:1}a{color:inherit;text-decoration:none}
}
`;
