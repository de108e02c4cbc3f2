import { unitOfPlaces } from "../../../src/screens/control/unitOfPlaces";
import { findingWith } from "../findingWith";

const cell = findingWith({}, [{ sheet: "Doelen", row: 2, column: 0 }]);
const row = findingWith({}, [{ sheet: "Doelen", row: 2, column: null }]);
const sheet = findingWith({}, [{ sheet: "Doelen", row: null, column: null }]);

test("calls places cells or rows only where all of them are", () => {
  expect(unitOfPlaces([cell, cell])).toBe("cells");
  expect(unitOfPlaces([row])).toBe("rows");
  expect(unitOfPlaces([cell, row])).toBe("places");
  expect(unitOfPlaces([cell, sheet])).toBe("places");
});
