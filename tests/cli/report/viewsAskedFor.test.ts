import { viewsAskedFor } from "../../../src/cli/report/viewsAskedFor";
import { reportCommandWords as words } from "../../../src/text/nl/reportCommandWords";
import { reportMakingWords as making } from "../../../src/text/nl/reportMakingWords";

const named = () => ["Stichting Buurts", "De Schakel"];
const asked = (...providers: readonly string[]) => viewsAskedFor(named, { providers, words, making });
const viewOf = (provider: string) => ({ kind: "provider", provider });

test("nobody named is the whole, and then nobody is looked up", () => {
  const never = () => {
    throw new Error("looked up");
  };
  expect(viewsAskedFor(never, { providers: [], words, making })).toEqual([{ kind: "whole" }]);
});

test("a provider is found without its kind of body, and once", () => {
  expect(asked("buurts", "Stichting Buurts")).toEqual([viewOf("Stichting Buurts")]);
});

test("each of them", () => {
  expect(asked("Elk")).toEqual(named().map(viewOf));
  expect(viewsAskedFor(() => [], { providers: ["elk"], words, making })).toBe(
    words.problems["no-providers"]({}),
  );
});

test("one that is not there, with those that are", () => {
  expect(asked("Wij")).toBe(making.providerUnknown("Wij", named()));
});
