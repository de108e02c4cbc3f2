import * as checkAgainstReading from "./checkAgainstReading";
import * as formulas from "./formulas";
import * as growth from "./growth";
import * as hostileFiles from "./hostileFiles";
import * as peakMemory from "./peakMemory";
import * as verdicts from "./verdicts";

async function main(): Promise<void> {
  for (const { measure } of [verdicts, formulas, checkAgainstReading, growth, hostileFiles, peakMemory]) {
    for (const line of await measure()) console.log(line);
  }
}

void main();
