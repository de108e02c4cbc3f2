import * as againstSpreadsheet from "./againstSpreadsheet";
import * as batch from "./batch";
import * as checkAgainstReading from "./checkAgainstReading";
import * as copies from "./copies";
import * as coreGoalSuggestions from "./coreGoalSuggestions";
import * as formulas from "./formulas";
import * as growth from "./growth";
import * as hostileFiles from "./hostileFiles";
import * as peakMemory from "./peakMemory";
import * as recognition from "./recognition";
import * as reportModel from "./reportModel";
import * as reports from "./reports";
import * as verdicts from "./verdicts";

async function main(): Promise<void> {
  for (const { measure } of [
    verdicts,
    formulas,
    checkAgainstReading,
    growth,
    hostileFiles,
    peakMemory,
    copies,
    coreGoalSuggestions,
    recognition,
    reportModel,
    reports,
    againstSpreadsheet,
    batch,
  ]) {
    for (const line of await measure()) console.log(line);
  }
}

void main();
