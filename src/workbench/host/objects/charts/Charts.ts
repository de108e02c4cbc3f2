import type { FWorksheet } from "@univerjs/sheets/facade";
import { assertWritable } from "../../grid/assertWritable";
import { HostCollection } from "../../protocol/HostCollection";
import { fail } from "../../protocol/fail";
import { textArgument } from "../../protocol/textArgument";
import type { HostModel } from "../HostModel";
import { RangeAddressing } from "../RangeAddressing";
import { HostChart } from "./HostChart";
import { newChart } from "./newChart";

/** `worksheet.charts`. */
export class Charts extends HostCollection<HostChart> {
  constructor(
    private readonly model: HostModel,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }

  override get typeName(): string {
    return "ChartCollection";
  }
  override get items(): readonly HostChart[] {
    const charts = this.model.charts.of(this.sheet.getSheetId());
    return charts.map(({ id }) => new HostChart(this.model, id));
  }

  /** One series, of one column. */
  Add(type: unknown, source: unknown, seriesBy: unknown): HostChart {
    if (!(source instanceof RangeAddressing) || seriesBy !== "Columns" || source.ColumnCount !== 1) {
      fail("InvalidArgument", "[host] a chart is only made of one column");
    }
    assertWritable(this.model.grid, source.place);
    const number = this.items.length + 1;
    const chart = newChart(this.sheet.getSheetId(), textArgument(type), number, source.Address);
    this.model.charts.add(chart);
    return new HostChart(this.model, chart.id);
  }
}
