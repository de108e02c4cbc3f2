import { limitsSection } from "../../../../src/documents/reports/compose/limitsSection";
import type { LimitFacts, ReportLimit } from "../../../../src/report/conversation/ReportLimit";

const everyLimit: { readonly [Code in keyof LimitFacts]: LimitFacts[Code] } = {
  "no-goals": {},
  "no-activities": {},
  "no-indicators": {},
  "one-measurement": { indicators: 3 },
  "all-suppressed": { minimum: 10 },
  "some-suppressed": { minimum: 10, numbers: 5 },
  "periods-contradict": { from: "2025-12-31", to: "2025-01-01", reportingYear: 2024 },
  "measurements-elsewhere": { latest: "2019", reportingYear: 2025 },
  "errors-in-workbook": { errors: 1 },
  "tables-of-nobody": { tables: ["shifts", "transitions"] },
  "provider-unknown": { provider: "Tom", known: ["Buurts"] },
  "talk-of-others": {},
};
const limits = Object.entries(everyLimit).map(([code, facts]) => ({ code, facts }) as ReportLimit);

test.each(["nl", "en"] as const)("says every limit in %s, with its facts", (language) => {
  const [section] = limitsSection(limits, language);
  const list = section?.blocks.find((block) => block.kind === "list");
  const items = list?.kind === "list" ? list.items : [];
  expect(items).toHaveLength(limits.length);
  expect(new Set(items).size).toBe(limits.length);
  for (const text of items) expect(text).not.toMatch(/undefined|null|NaN/);
  const [, , , one, all, , periods, elsewhere, , tables, unknown] = items;
  expect(one).toContain("3");
  expect(all).toContain("10");
  expect(periods).toContain("2024");
  expect(elsewhere).toContain("2019");
  expect(tables).toContain("Kanteling");
  expect(tables).toContain("Overgangen");
  expect(unknown).toContain("Tom");
});

test("nothing to say beforehand: no section", () => {
  expect(limitsSection([], "nl")).toEqual([]);
});
