import { useContext } from "react";
import type { PlaceLabels } from "../text/ReportLabels";
import type { Place } from "../workbook/findings";
import { BesideWorkbook } from "./BesideWorkbook";
import { placeInWords } from "./control/placeInWords";

interface Props {
  readonly place: Place;
  readonly onGoTo: (place: Place) => void;
  /** "Ga naar Activiteiten!H12". */
  readonly goTo: (place: string) => string;
  readonly labels: PlaceLabels;
}

/** The name of a cell, which is a jump to it where the workbook is open. */
export function CellLink({ place, onGoTo, goTo, labels }: Props) {
  const name = placeInWords(place, labels);
  if (!useContext(BesideWorkbook)) return <span>{name}</span>;
  return (
    <button type="button" className="link" aria-label={goTo(name)} onClick={() => onGoTo(place)}>
      {name}
    </button>
  );
}
