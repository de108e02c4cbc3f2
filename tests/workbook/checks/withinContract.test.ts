import { withinContract } from "../../../src/workbook/checks/withinContract";
import { seenBy } from "./seenBy";

const assignment = (...rows: string[]): string => ["| Veld | Waarde |", ...rows].join("\n");
const contract = ["| Looptijd van | 2022-07-01 |", "| Looptijd tot | 2030-06-30 |"];

test("finds a report and an evaluation outside the contract", () => {
  const Opdracht = assignment(
    ...contract,
    "| Periode van | 2022-01-01 |",
    "| Periode tot | 2022-12-31 |",
    "| Volgende evaluatie | 2030-07-01 |",
  );
  const facts = { from: "2022-07-01", to: "2030-06-30" };
  expect(seenBy(withinContract, { Opdracht })).toEqual([
    {
      cause: "period-outside-contract",
      at: "Opdracht!B4",
      facts: { periodFrom: "2022-01-01", periodTo: "2022-12-31", ...facts },
    },
    {
      cause: "evaluation-outside-contract",
      at: "Opdracht!B6",
      facts: { evaluation: "2030-07-01", ...facts },
    },
  ]);
});

test("points at the end where only the end is outside", () => {
  const Opdracht = assignment(
    "| Looptijd tot | 2022-06-30 |",
    "| Periode van | 2022-01-01 |",
    "| Periode tot | 2022-12-31 |",
  );
  expect(seenBy(withinContract, { Opdracht }).map(({ at }) => at)).toEqual(["Opdracht!B4"]);
});

test("finds a contract that ends before it begins, and then says nothing else", () => {
  const Opdracht = assignment(
    "| Looptijd van | 2030-06-30 |",
    "| Looptijd tot | 2022-07-01 |",
    "| Periode van | 2020-01-01 |",
  );
  expect(seenBy(withinContract, { Opdracht })).toEqual([
    { cause: "contract-reversed", at: "Opdracht!B3", facts: { from: "2030-06-30", to: "2022-07-01" } },
  ]);
});

test("stays silent on the first and the last day, and where nothing is said", () => {
  const Opdracht = assignment(
    ...contract,
    "| Periode van | 2022-07-01 |",
    "| Periode tot | 2030-06-30 |",
    "| Volgende evaluatie | 2030-06-30 |",
  );
  expect(seenBy(withinContract, { Opdracht })).toEqual([]);
  expect(seenBy(withinContract, { Opdracht: assignment("| Periode van | 2020-01-01 |") })).toEqual([]);
  expect(seenBy(withinContract, { Opdracht: assignment(...contract) })).toEqual([]);
  expect(seenBy(withinContract, {})).toEqual([]);
});
