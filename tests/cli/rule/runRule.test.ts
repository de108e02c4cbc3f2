import { runRule } from "../../../src/cli/rule/runRule";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { ruleCodes } from "../../../src/workbook/causes/CauseContract";

function rule(given: string | null, language: "nl" | "en" = "nl") {
  const said: { out: string; err: string } = { out: "", err: "" };
  const exitCode = runRule(given, sentencesIn(language), 80, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { exitCode, ...said };
}

describe("doelbereik regel", () => {
  it("lists every rule, one a line", () => {
    const { exitCode, out } = rule(null);
    expect(exitCode).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => line.slice(0, 3)),
    ).toEqual([...ruleCodes]);
  });

  it.each(["nl", "en"] as const)("prints each rule within the width of the terminal: %s", (language) => {
    for (const code of ruleCodes) {
      const { exitCode, out } = rule(code.toLowerCase(), language);
      expect(exitCode).toBe(0);
      expect(out.startsWith(`${code} · `)).toBe(true);
      expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it("says of the citizen service number that it always counts", () => {
    expect(rule("P01").out).toContain("Deze regel telt altijd");
    expect(rule("K01").out).toContain("uitzetten of milder maken");
  });

  it("refuses a code that is no rule and names those there are", () => {
    const { exitCode, out, err } = rule("K99");
    expect([exitCode, out]).toEqual([2, ""]);
    expect(err).toContain("K01");
  });
});
