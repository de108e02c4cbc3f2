import { tablesMissing } from "../../../src/screens/trajectories/tablesMissing";
import { checkedSnapshot } from "../checkedSnapshot";

test("a sheet without rows is there, a sheet that is not there is missing", () => {
  const { records } = checkedSnapshot({
    Kanteling: "| Voorziening | Periode | Beginstand | Gekanteld |",
  });
  expect(tablesMissing(records)).toEqual(["trajectories", "transitions", "businessCases"]);
});
