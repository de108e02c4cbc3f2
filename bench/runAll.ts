import * as againstSpreadsheet from "./againstSpreadsheet";
import * as checkAgainstReading from "./checkAgainstReading";
import * as coreGoalSuggestions from "./coreGoalSuggestions";
import * as formulas from "./formulas";
import * as growth from "./growth";
import * as hostileFiles from "./hostileFiles";
import * as peakMemory from "./peakMemory";
import * as verdicts from "./verdicts";

async function main(): Promise<void> {
  for (const { measure } of [
    verdicts,
    formulas,
    checkAgainstReading,
    growth,
    hostileFiles,
    peakMemory,
    coreGoalSuggestions,
    againstSpreadsheet,
  ]) {
    for (const line of await measure()) console.log(line);
  }
}

void main();
