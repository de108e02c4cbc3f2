import { remarkThatAdds } from "../../../src/documents/word/remarkThatAdds";

test("the example in its documentation", () => {
  expect(remarkThatAdds("Niet vast te stellen. Respons: 5 van 9.", "Niet vast te stellen")).toBe(
    "Respons: 5 van 9.",
  );
});

test("a remark that is new stays whole, one that was said is blank", () => {
  expect(remarkThatAdds("Eerste zin. Tweede zin.", "Iets anders.")).toBe("Eerste zin. Tweede zin.");
  expect(remarkThatAdds("Eerste zin. Tweede zin.", "Eerste zin. Tweede zin. Derde zin.")).toBe("");
  expect(remarkThatAdds("", "Iets anders.")).toBe("");
});
