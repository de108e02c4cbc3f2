import { usageWords as inEnglish } from "../../src/text/en/usageWords";
import { usageWords as inDutch } from "../../src/text/nl/usageWords";

test.each([
  ["Dutch", inDutch],
  ["English", inEnglish],
])(
  "a call that is not understood gets its own words back, and where to look (%s)",
  (_, { problems, seeHelp }) => {
    expect(problems["unknown-command"]({ word: "controleer" })).toMatch(/‘controleer’.*check.*beweging/);
    expect(problems["unknown-option"]({ option: "--snel" })).toContain("‘--snel’");
    expect(problems["argument-missing"]({ argument: "bestand" })).toContain("‘bestand’");
    expect(problems["option-without-value"]({ option: "--uit" })).toContain("‘--uit’");
    expect(problems["value-not-allowed"]({ option: "--taal", value: "de" })).toMatch(/‘de’.*‘--taal’/);
    expect(seeHelp).toContain("--help");
  },
);

test("the help names the choices and what happens without one", () => {
  expect(inDutch.choices(["tekst", "json"], "tekst")).toBe("(keuze: tekst, json; anders tekst)");
});
