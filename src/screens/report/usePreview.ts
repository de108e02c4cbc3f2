import { useEffect, useState } from "react";
import type { PaneActions } from "../PaneActions";
import type { ReportPreview } from "./ReportOrder";

/**
 * What will be on the table; null where that cannot be said. Made again after each check and for another provider; what was asked
 * before is stopped then.
 *
 * @param previewReport  the same function as long as it is about the same workbook
 * @param time  of the last check
 */
export function usePreview(
  previewReport: PaneActions["previewReport"],
  provider: string | null,
  time: string | null,
): ReportPreview | "looking" | null {
  const [preview, setPreview] = useState<ReportPreview | "looking" | null>("looking");
  useEffect(() => {
    if (time === null) return;
    const control = new AbortController();
    const { signal } = control;
    void previewReport(provider, { onProgress: () => undefined, signal }).then((made) => {
      if (!signal.aborted) setPreview(made);
    });
    return () => control.abort();
  }, [previewReport, provider, time]);
  return preview;
}
