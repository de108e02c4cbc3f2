import { parsePeriod, periodLabel, yearPeriod, yearsBetween } from "../../src/domain/period";

describe("a period as people write it", () => {
  it.each([
    [2020, "2020"],
    ["2020", "2020"],
    [" 2020\u00a0", "2020"],
    ["2020-H2", "2020-H2"],
    ["2020 H1", "2020-H1"],
    ["2020 K2", "2020-K2"],
    ["2020Q4", "2020-K4"],
    ["Q3 2020", "2020-K3"],
    ["2e kwartaal 2020", "2020-K2"],
    ["1e halfjaar van 2020", "2020-H1"],
    ["2020-03", "2020-03"],
    ["03-2020", "2020-03"],
    ["3/2020", "2020-03"],
    ["mrt 2020", "2020-03"],
    ["Maart 2020", "2020-03"],
    ["december 2019", "2019-12"],
    ["2019/2020", "2019/2020"],
    ["2019-2020", "2019/2020"],
  ])("%s is %s", (text, label) => {
    const period = parsePeriod(text);
    expect(period === null ? null : periodLabel(period)).toBe(label);
  });

  it.each([
    "",
    "vorig jaar",
    "1820",
    "2020-H3",
    "2020-K5",
    "2020-13",
    "2019/2021",
    "20200",
    "12.5",
    "xyz 2020",
  ])("%p is none", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it("counts years between starts, also within a year", () => {
    expect(yearsBetween(yearPeriod(2016), yearPeriod(2020))).toBe(4);
    expect(yearsBetween({ firstMonth: 24240, months: 3 }, { firstMonth: 24243, months: 3 })).toBe(0.25);
  });
});
