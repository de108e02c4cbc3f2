import type { ReportOrder, ReportSaved, ReportWatch } from "../screens/report/ReportOrder";
import { saveFile } from "../screens/saveFile";
import { reportFileName } from "../text/reportFileName";
import { reportMakingWordsIn } from "../text/reportMakingWordsIn";
import type { Language } from "../text/sentencesIn";
import type { PageSession } from "./PageSession";

/** Makes a report on a workbook of the list and puts it with the user's downloads. */
export async function saveReport(
  session: PageSession,
  id: number,
  { kind, format, provider, providers, houseStyle, previous }: ReportOrder,
  language: Language,
  watch: ReportWatch,
): Promise<ReportSaved> {
  const workbook = session.state().entries.find((entry) => entry.id === id)?.file.name;
  if (workbook === undefined) return null;
  const template = format === "docx" ? houseStyle : null;
  const wish = { report: kind, format, provider, language, previous, houseStyle: template };
  const outcome = await session.report(id, wish, watch);
  if (outcome?.kind === "refused") return { refused: outcome.reason };
  if (outcome?.kind !== "made" || watch.signal.aborted) return null;
  const file = { workbook, kinds: [kind], provider, providers, format };
  return { name: saveFile(reportFileName(file, reportMakingWordsIn(language)), outcome.bytes) };
}
