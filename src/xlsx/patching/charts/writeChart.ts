import type { ChartContents } from "../../../documents/reports/KeptSheet";
import { encodeText } from "../../markup/encodeText";
import { dashOf, fillOf, markerOf } from "./seriesLook";

const namespaces = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(" ");

/** The cells a chart is drawn over, with what they hold, so that it can be drawn before anything is calculated. */
export interface ChartData {
  readonly categories: { readonly reference: string; readonly values: readonly string[] };
  readonly series: readonly {
    readonly name: string;
    readonly nameReference: string;
    readonly reference: string;
    /** Null where a cell is blank. */
    readonly values: readonly (number | null)[];
  }[];
}

/** A chart part: the same looks as the charts that are made in the open workbook. */
export function writeChart(chart: ChartContents, data: ChartData): string {
  const plot = chart.kind === "line" ? linePlot(chart, data) : barPlot(chart, data);
  return [
    `<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx>${richText(chart.title)}</c:tx><c:overlay val="0"/></c:title>`,
    `<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plot}${axes(chart)}</c:plotArea>`,
    legend(chart),
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join("");
}

function barPlot(chart: ChartContents, data: ChartData): string {
  const grouping = chart.kind === "stacked" ? "percentStacked" : "stacked";
  return [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    series(chart, data, (index) => `${fillOf(chart.kind, index)}<c:invertIfNegative val="0"/>`),
    `<c:gapWidth val="60"/><c:overlap val="100"/>${axisIds}</c:barChart>`,
  ].join("");
}

function linePlot(chart: ChartContents, data: ChartData): string {
  return [
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>`,
    series(chart, data, (index) => dashOf(index) + markerOf(index)),
    `<c:marker val="1"/>${axisIds}</c:lineChart>`,
  ].join("");
}

function series(chart: ChartContents, data: ChartData, look: (index: number) => string): string {
  const { categories } = data;
  return data.series
    .map(({ name, nameReference, reference, values }, index) =>
      [
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
        `<c:tx>${textReference(nameReference, [name])}</c:tx>`,
        look(index),
        `<c:cat>${textReference(categories.reference, categories.values)}</c:cat>`,
        `<c:val>${numberReference(reference, values, formatOf(chart))}</c:val>`,
        chart.kind === "line" ? `<c:smooth val="0"/>` : "",
        `</c:ser>`,
      ].join(""),
    )
    .join("");
}

const axisIds = `<c:axId val="1"/><c:axId val="2"/>`;

const formatOf = ({ kind, format }: ChartContents): string =>
  kind === "stacked" || format === "percentage" ? "0%" : "General";

/** Bars are drawn from below: turned round, the first row of the table is the first bar. */
function axes(chart: ChartContents): string {
  const isLine = chart.kind === "line";
  const [orientation, crosses] = isLine ? ["minMax", "autoZero"] : ["maxMin", "max"];
  const [categoryAt, valueAt] = isLine ? ["b", "l"] : ["l", "b"];
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${categoryAt}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${valueAt}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="${formatOf(chart)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${crosses}"/></c:valAx>`,
  ].join("");
}

/** One line, or one bar with an invisible one before it, is named by the title. */
function legend({ kind, series: all }: ChartContents): string {
  const shown = kind === "range" ? all.length - 1 : all.length;
  if (shown < 2) return "";
  const hidden = kind === "range" ? `<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>` : "";
  return `<c:legend><c:legendPos val="b"/>${hidden}<c:overlay val="0"/></c:legend>`;
}

function richText(text: string): string {
  const size = `<a:defRPr sz="1200" b="1"/>`;
  return `<c:rich><a:bodyPr/><a:p><a:pPr>${size}</a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${encodeText(text)}</a:t></a:r></a:p></c:rich>`;
}

function textReference(reference: string, values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${encodeText(value)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${encodeText(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numberReference(reference: string, values: readonly (number | null)[], format: string): string {
  const points = values.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`],
  );
  return `<c:numRef><c:f>${encodeText(reference)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}
