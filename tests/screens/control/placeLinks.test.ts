import { placeLinks } from "../../../src/screens/control/placeLinks";
import { sentencesIn } from "../../../src/text/sentencesIn";

const labels = sentencesIn("nl").labels.place;
const shortOf = (places: Parameters<typeof placeLinks>[0]) =>
  placeLinks(places, labels).map(({ short }) => short);

test("names the sheet once for cells that follow each other on it", () => {
  const places = [
    { sheet: "Activiteiten", row: 14, column: 8 },
    { sheet: "Activiteiten", row: 22, column: 8 },
    { sheet: "Metingen", row: 2, column: 3 },
    { sheet: "Activiteiten", row: 31, column: 8 },
  ];
  expect(shortOf(places)).toEqual(["Activiteiten!I14", "I22", "Metingen!D2", "Activiteiten!I31"]);
});

test("the full name always has the sheet: it is what is read aloud", () => {
  const places = [
    { sheet: "Activiteiten", row: 14, column: 8 },
    { sheet: "Activiteiten", row: 22, column: 8 },
  ];
  expect(placeLinks(places, labels).map(({ full }) => full)).toEqual([
    "Activiteiten!I14",
    "Activiteiten!I22",
  ]);
});
