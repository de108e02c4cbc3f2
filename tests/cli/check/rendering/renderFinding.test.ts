import { renderFinding } from "../../../../src/cli/check/rendering/renderFinding";
import { sentencesIn } from "../../../../src/text/sentencesIn";
import { allCauses, findingsOf } from "../../../text/findingsWithFacts";

const width = 80;

describe.each(["nl", "en"] as const)("in %s", (language) => {
  const sentences = sentencesIn(language);

  test.each(allCauses)("%s takes at most 8 lines of 80 columns, with its code and its remedy", (cause) => {
    for (const finding of findingsOf(cause)) {
      const lines = renderFinding(finding, sentences, { width, colour: false });
      expect(lines.length).toBeLessThanOrEqual(8);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      const text = lines.map((line) => line.trim()).join(" ");
      const { one } = sentences.severityNames[finding.severity];
      expect(text).toMatch(new RegExp(`^[✕△i] ${one} ${finding.rule} · `));
      expect(text).toContain(sentences.findings[cause].remedy);
      expect(text).toContain(sentences.findings[cause].why);
    }
  });
});

test("names the first cells and how many there are besides", () => {
  const [, twenty] = findingsOf("number-as-text");
  if (twenty === undefined) throw new Error("no finding");
  const text = renderFinding(twenty, sentencesIn("nl"), { width, colour: false }).join("\n");
  expect(text.match(/\S+![A-Z]+\d+/g)).toHaveLength(twenty.examples.length);
  expect(text).toContain(`en nog ${twenty.count - twenty.examples.length}`);
});

test("colour adds nothing to the words", () => {
  const [finding] = findingsOf("citizen-number-column");
  if (finding === undefined) throw new Error("no finding");
  const plain = renderFinding(finding, sentencesIn("nl"), { width, colour: false });
  const coloured = renderFinding(finding, sentencesIn("nl"), { width, colour: true });
  expect(coloured.join("\n").replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(plain.join("\n"));
  expect(plain.join("")).not.toContain("\u001b");
  expect(coloured.join("")).toContain("\u001b");
});
