import type { Severity } from "../../workbook/causes/CauseContract";
import type { Finding } from "../../workbook/findings";
import { SeverityIcon } from "../icons/SeverityIcon";
import type { FindingFilter } from "./FindingFilter";
import type { Say } from "./Say";

const severities: readonly Severity[] = ["error", "warning", "note"];

interface Props {
  readonly findings: readonly Finding[];
  readonly sheets: readonly string[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly say: Say;
}

/** By weight, by sheet, and without what is explained. */
export function ControlFilters({ findings, sheets, filter, onFilter, say }: Props) {
  const { filters } = say.words;
  return (
    <section className="sec filter">
      <div className="filters" role="group" aria-label={filters.bySeverity}>
        <button
          type="button"
          className="pill"
          aria-pressed={filter.severity === null}
          onClick={() => onFilter({ ...filter, severity: null })}
        >
          {filters.all(findings.length)}
        </button>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className="pill"
            aria-pressed={filter.severity === severity}
            onClick={() => onFilter({ ...filter, severity })}
          >
            <SeverityIcon severity={severity} size={12} label={null} />
            {filters.short[severity](findings.filter((one) => one.severity === severity).length)}
          </button>
        ))}
      </div>
      <div className="filters more">
        <select
          className="sel"
          aria-label={filters.bySheet}
          value={filter.sheet ?? ""}
          onChange={({ target }) => onFilter({ ...filter, sheet: target.value === "" ? null : target.value })}
        >
          <option value="">{filters.allSheets}</option>
          {sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </select>
        <label className="small hide">
          <input
            type="checkbox"
            checked={filter.hideExplained}
            onChange={({ target }) => onFilter({ ...filter, hideExplained: target.checked })}
          />
          {filters.hideExplained}
        </label>
      </div>
    </section>
  );
}
