import { encodeText } from "../../markup/encodeText";

const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Drawings measure in units of which 12,700 are a point. */
const unitsPerPoint = 12_700;
const width = 480;

export const emptyDrawing = `<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}"></xdr:wsDr>`;

export interface NewAnchor {
  /** Unique in the drawing. */
  readonly id: number;
  readonly name: string;
  readonly alternativeText: string;
  /** By which the drawing refers to the chart. */
  readonly relationship: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** In points. */
  readonly height: number;
}

/** A chart that hangs on a cell by its upper left corner. */
export function chartAnchor({
  id,
  name,
  alternativeText,
  relationship,
  row,
  column,
  height,
}: NewAnchor): string {
  const properties = `id="${id}" name="${encodeText(name)}" descr="${encodeText(alternativeText)}"`;
  return [
    `<xdr:oneCellAnchor xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}">`,
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${width * unitsPerPoint}" cy="${height * unitsPerPoint}"/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationships}" r:id="${relationship}"/></a:graphicData></a:graphic>`,
    `</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
  ].join("");
}
