import type { TargetGroupReach } from "../../../report/report";
import type { Sentences } from "../../../text/Sentences";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

/** How far each target group was reached; those without any activity together in one line. */
export function renderReach(
  reach: readonly TargetGroupReach[],
  sentences: Sentences,
  layout: Layout,
): string[] {
  const { labels } = sentences;
  if (reach.length === 0) return [labels.nothingToShow.reach];
  const without = reach.filter(({ reason }) => reason === "no-activity");
  return [
    ...reach
      .filter(({ reason }) => reason !== "no-activity")
      .flatMap((group) => renderGroup(group, sentences, layout)),
    ...(without.length === 0
      ? []
      : wrapText(labels.withoutActivity(without.map(groupName).join("; ")), layout.width, "", "  ")),
  ];
}

function renderGroup(group: TargetGroupReach, { reach }: Sentences, { width }: Layout): string[] {
  const notCounted = group.persons === null ? null : reach.notCounted(group.persons);
  return [
    ...wrapText(groupName(group), width, "", "  "),
    ...wrapText(reach.targetGroup(group), width, "  ", "    "),
    ...(notCounted === null ? [] : wrapText(notCounted, width, "  ", "    ")),
  ];
}

function groupName({ code, description }: TargetGroupReach): string {
  return description === null ? code : `${description} (${code})`;
}
