import type { ChartContents } from "../../../documents/reports/KeptSheet";

/** From dark to light: told apart in grey, on a screen and on paper. */
const greys = ["1F3A5F", "5B7FA6", "9DB4CC", "CBD7E3", "E8EDF2"] as const;
const dashes = ["solid", "dash", "sysDot", "dashDot"] as const;
const markers = ["circle", "square", "triangle", "diamond"] as const;

/** Bars are told apart by how dark they are; the first of a range is not seen. */
export function fillOf(kind: ChartContents["kind"], index: number): string {
  if (kind === "range" && index === 0) return `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`;
  const shade = greys[(kind === "range" ? index - 1 : index) % greys.length] ?? greys[0];
  return `<c:spPr>${solid(shade)}<a:ln w="6350">${solid("FFFFFF")}</a:ln></c:spPr>`;
}

/** Lines are told apart by their dashes and markers. */
export function dashOf(index: number): string {
  const dash = dashes[index % dashes.length] ?? "solid";
  return `<c:spPr><a:ln w="25400">${solid(greys[index % 2] ?? greys[0])}<a:prstDash val="${dash}"/></a:ln></c:spPr>`;
}

export function markerOf(index: number): string {
  const shade = solid(greys[index % 2] ?? greys[0]);
  return `<c:marker><c:symbol val="${markers[index % markers.length] ?? "circle"}"/><c:size val="7"/><c:spPr>${shade}<a:ln>${shade}</a:ln></c:spPr></c:marker>`;
}

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
