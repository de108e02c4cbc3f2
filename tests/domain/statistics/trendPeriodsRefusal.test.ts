import { yearPeriod } from "../../../src/domain/period";
import { trendPeriodsRefusal } from "../../../src/domain/statistics/trendPeriodsRefusal";

const yearsOf = (...years: number[]) => years.map(yearPeriod);

describe("trendPeriodsRefusal, the requirements of Fingertips recent trends", () => {
  it("accepts five years in a row, in any order", () => {
    expect(trendPeriodsRefusal(yearsOf(2020, 2018, 2016, 2019, 2017))).toBeNull();
  });

  it("accepts a survey every four years", () => {
    expect(trendPeriodsRefusal(yearsOf(2004, 2008, 2012, 2016, 2020))).toBeNull();
  });

  it("refuses four periods", () => {
    expect(trendPeriodsRefusal(yearsOf(2016, 2017, 2018, 2019))).toBe("too-few-periods");
  });

  it("refuses three-year averages of every year, and a year given twice", () => {
    const threeYears = yearsOf(2016, 2017, 2018, 2019, 2020).map((period) => ({ ...period, months: 36 }));
    expect(trendPeriodsRefusal(threeYears)).toBe("periods-overlap");
    expect(trendPeriodsRefusal(yearsOf(2016, 2017, 2018, 2019, 2019))).toBe("periods-overlap");
  });

  it("refuses a series with a gap", () => {
    expect(trendPeriodsRefusal(yearsOf(2015, 2016, 2017, 2018, 2020))).toBe("periods-unequally-spaced");
  });
});
