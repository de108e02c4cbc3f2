import { formatShare } from "../../src/text/nl/numbers";
import { shareRange } from "../../src/text/shareRange";

const counted = (persons: number, size: number) =>
  shareRange(
    {
      share: { lower: persons / size, upper: persons / size },
      persons: { exact: true },
      sizeLower: size,
      sizeUpper: size,
    },
    formatShare,
  );

test("what rounds to nothing but is not nothing is less than the smallest share that is shown", () => {
  expect(counted(14, 139625)).toMatchObject({ upper: "0,0%", lessThan: "0,1%" });
  // 0.33% is not less than 0.1%: a small group is told in whole percentages.
  expect(counted(1, 300)).toMatchObject({ upper: "0%", lessThan: "1%" });
});

test("what can be shown, and nothing at all, are not less than something", () => {
  expect(counted(1200, 80000)).toEqual({ lower: "1,5%", upper: "1,5%", exact: true });
  expect(counted(0, 80000)).toEqual({ lower: "0,0%", upper: "0,0%", exact: true });
});
