import { readSource } from "./readSource";

/** A grant as Amsterdam published it. */
export interface Grant {
  /** The number of the file at the municipality: "SBA-004986". */
  readonly file: string;
  readonly provider: string;
  readonly scheme: string;
  readonly project: string;
  /** The district that gave it, or "Amsterdam" where a department of the city did. */
  readonly area: string;
  readonly grantedEuros: number;
  readonly year: number;
}

/** The 200 grants of the sample, by file number. */
export function readGrants(): Grant[] {
  return readSource("amsterdam_subsidies_sociaal_sample.csv", ",")
    .map((row) => {
      const department = row["ORGANISATIEONDERDEEL"] ?? "";
      return {
        file: row["DOSSIERNUMMER"] ?? "",
        provider: row["AANVRAGER"] ?? "",
        scheme: row["REGELINGNAAM"] ?? "",
        project: row["PROJECT_NAAM"] ?? "",
        area: department.startsWith("stadsdeel ") ? department.replace("stadsdeel ", "") : "Amsterdam",
        grantedEuros: Number(row["BEDRAG_VERLEEND"]),
        year: Number(row["SUBSIDIEJAAR"]),
      };
    })
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}
