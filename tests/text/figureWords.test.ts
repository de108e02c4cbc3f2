import { figureWordsIn } from "../../src/text/figureWordsIn";

const dutch = figureWordsIn("nl");
const english = figureWordsIn("en");

test("the period of a report: its days, else its year", () => {
  const whole = { from: "2025-01-01", to: "2025-12-31" };
  expect(dutch.period(whole, 2025)).toBe("01-01-2025 t/m 31-12-2025");
  expect(dutch.period({ from: null, to: null }, 2025)).toBe("2025");
  expect(dutch.period({ from: null, to: "2025-12-31" }, null)).toBe("niet ingevuld");
  expect(english.period({ from: null, to: null }, null)).toBe("not filled in");
});

test("days, and what is not over yet", () => {
  expect(dutch.days({ kind: "reached", days: 1 }, "working")).toBe("1 werkdag");
  expect(dutch.days({ kind: "not-reached", moreThanDays: 398 }, "calendar")).toBe(
    "meer dan 398 kalenderdagen",
  );
  expect(english.days({ kind: "reached", days: 6 }, "working")).toBe("6 working days");
});

test("an amount in euros, with cents only where there are any", () => {
  expect(dutch.amount(5500)).toBe("€ 5.500");
  expect(dutch.amount(-1000.5)).toBe("−€ 1.000,50");
  expect(english.amount(5500)).toBe("€ 5,500");
});
