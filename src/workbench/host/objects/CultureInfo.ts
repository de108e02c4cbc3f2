import { HostObject } from "../protocol/HostObject";

/** `application.cultureInfo`: Dutch. */
export class CultureInfo extends HostObject {
  override get typeName(): string {
    return "CultureInfo";
  }
  override get scalars(): readonly string[] {
    return ["Name"];
  }
  get Name(): string {
    return "nl-NL";
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}

class NumberFormatInfo extends HostObject {
  override get typeName(): string {
    return "NumberFormatInfo";
  }
  override get scalars(): readonly string[] {
    return ["NumberDecimalSeparator", "NumberGroupSeparator"];
  }
  get NumberDecimalSeparator(): string {
    return ",";
  }
  get NumberGroupSeparator(): string {
    return ".";
  }
}

class DatetimeFormatInfo extends HostObject {
  override get typeName(): string {
    return "DatetimeFormatInfo";
  }
  override get scalars(): readonly string[] {
    return ["DateSeparator", "ShortDatePattern"];
  }
  get DateSeparator(): string {
    return "-";
  }
  get ShortDatePattern(): string {
    return "d-m-yyyy";
  }
}
