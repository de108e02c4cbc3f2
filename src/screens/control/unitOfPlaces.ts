import type { PlaceUnit } from "../../text/ControlWords";
import type { Finding } from "../../workbook/findings";

/** Whether all places of these findings are cells, or all are whole rows; else they are only places. */
export function unitOfPlaces(findings: readonly Finding[]): PlaceUnit {
  const places = findings.flatMap(({ examples }) => examples.map(({ place }) => place));
  if (!places.every(({ row }) => row !== null)) return "places";
  if (places.every(({ column }) => column !== null)) return "cells";
  return places.every(({ column }) => column === null) ? "rows" : "places";
}
