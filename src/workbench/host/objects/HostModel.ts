import type { ITableInfo } from "@univerjs/sheets-table";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { EventHub } from "../events/EventHub";
import type { Grid } from "../grid/Grid";
import type { Place } from "../grid/Place";
import type { HostObject } from "../protocol/HostObject";
import type { CreatedWorkbooks } from "./CreatedWorkbooks";
import type { ChartStore } from "./charts/ChartStore";
import type { WorkbookStore } from "./WorkbookStore";

/** What the Excel objects share. Objects that lead to each other are made here, so that their files need no circle. */
export interface HostModel {
  readonly grid: Grid;
  readonly events: EventHub;
  readonly store: WorkbookStore;
  readonly created: CreatedWorkbooks;
  readonly charts: ChartStore;
  worksheet(sheet: FWorksheet): HostObject;
  tables(isWanted: (table: ITableInfo) => boolean): HostObject;
  range(place: Place): HostObject;
  areas(places: readonly Place[]): HostObject;
  release(referenceId: string): void;
}
