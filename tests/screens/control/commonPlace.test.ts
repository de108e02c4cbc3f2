import { commonPlace } from "../../../src/screens/control/commonPlace";

test("one place is its own common place", () => {
  expect(commonPlace([{ sheet: "Doelen", row: 4, column: 2 }])).toEqual({
    sheet: "Doelen",
    row: 4,
    column: 2,
  });
});

test("cells of one column have their sheet and column in common", () => {
  const places = [
    { sheet: "Doelen", row: 4, column: 2 },
    { sheet: "Doelen", row: 9, column: 2 },
  ];
  expect(commonPlace(places)).toEqual({ sheet: "Doelen", row: null, column: 2 });
});

test("places on two sheets have nothing in common, even in the same row", () => {
  const places = [
    { sheet: "Doelen", row: 4, column: 2 },
    { sheet: "Metingen", row: 4, column: 2 },
  ];
  expect(commonPlace(places)).toEqual({ sheet: null, row: null, column: null });
});
