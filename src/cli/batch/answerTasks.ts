import { parentPort, workerData } from "node:worker_threads";
import { cliMessages as english } from "../../text/en/cliMessages";
import { cliMessages as dutch } from "../../text/nl/cliMessages";
import type { Language } from "../../text/sentencesIn";
import { sentencesIn } from "../../text/sentencesIn";
import type { CheckTask } from "./CheckTask";
import { checkToLine } from "./checkToLine";

/** What a worker needs to know before its first task. */
export interface CheckerData {
  readonly language: Language;
}

/** What the program does where it was started as a worker: check each file it is sent. */
export function answerTasks(): void {
  const { language } = workerData as CheckerData;
  const speech = { sentences: sentencesIn(language), messages: language === "en" ? english : dutch };
  parentPort?.on("message", (task: CheckTask) => {
    parentPort?.postMessage(checkToLine(task, speech));
  });
}
