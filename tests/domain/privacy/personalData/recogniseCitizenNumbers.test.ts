import { recogniseCitizenNumbers } from "../../../../src/domain/privacy/personalData/recogniseCitizenNumbers";

/** Published examples of numbers that pass the eleven test, and three that do not. */
const [first, second, third] = ["111222333", "123456782", "249566758"];
const [no, neither, nor] = ["123456789", "111222334", "249566759"];
const score = (header: string, texts: readonly (string | undefined)[]) => {
  const found = recogniseCitizenNumbers({ header, texts: texts.map((text) => text ?? "") });
  return found && [found.confidence, found.matches, found.filled];
};

describe("a column of citizen service numbers", () => {
  it.each(["BSN", "Bsn-nummer", "burgerservicenummer cliënt", "Sofinummer", "BSN nr"])(
    "is certain under %s, even of a number with a typing error",
    (header) => {
      expect(score(header, [first])).toEqual(["certain", 1, 1]);
      expect(score(header, [no])).toEqual(["certain", 0, 1]);
      expect(score(header, ["", "geheim"])).toBeNull();
    },
  );

  it("is certain where half of five cells pass", () => {
    expect(score("Nummer", [first, second, third, no, neither, nor])).toEqual(["certain", 3, 6]);
    expect(score("Nummer", [first, second, no, neither, nor])).toBeNull();
    expect(score("Nummer", [first, second, third, "", no, neither])).toEqual(["certain", 3, 5]);
    expect(score("", [first, second, third, no])).toEqual(["possible", 3, 4]);
  });

  it("is not certain of one code all down the column", () => {
    expect(score("Code", [first, first, first, first, first])).toEqual(["possible", 5, 5]);
  });

  it("reads groups, numbers within a text, and eight digits that lost a zero", () => {
    expect(score("BSN", ["1112.22.333", "111 222 333", "BSN:111222333 (Jansen)", "12345672"])).toEqual([
      "certain",
      4,
      4,
    ]);
  });

  it("is possible of a few among words, and chance among amounts and other numbers of nine digits", () => {
    expect(score("Toelichting", ["komt vaker", "zie 111222333"])).toEqual(["possible", 1, 2]);
    expect(score("Kosten", ["111222333", "1.250,50"])).toBeNull();
    expect(score("Kosten", ["111222333", "123456782", "1250"])).toEqual(["possible", 2, 3]);
    expect(score("Relatie", [first, no])).toEqual(["possible", 1, 2]);
    expect(score("Relatie", [first, no, neither])).toBeNull();
  });

  it("does not take a long sentence for a header", () => {
    expect(score("BSN mag niet in dit bestand staan, ook niet", [no])).toBeNull();
    expect(score("BSN mag niet in dit bestand staan, nooit", [no])).toEqual(["certain", 0, 1]);
  });

  it("is nothing without numbers", () => {
    expect(score("BSN", [])).toBeNull();
    expect(score("Naam", ["Koffie"])).toBeNull();
  });
});
