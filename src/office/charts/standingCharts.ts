import type { StandingChart } from "./StandingChart";

/** Every chart of ours begins with this. */
const ourName = /^Doelbereik\b/;

/** The charts on a sheet that we made before, and where people have moved them to. */
export async function standingCharts(
  context: Excel.RequestContext,
  sheet: string,
): Promise<readonly StandingChart[]> {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  charts.load("items/name,items/left,items/top,items/width,items/height");
  await context.sync();
  return charts.items
    .filter(({ name }) => ourName.test(name))
    .map(({ name, left, top, width, height }) => ({ name, left, top, width, height }));
}
