// Started by openXmlSdk.test.ts: starting the validator takes seconds, so one start does all files.
import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";

const found = {};
for (const file of process.argv.slice(2)) {
  found[file] = await validate(readFileSync(file), file.split(".").at(-1), "Microsoft365");
}
process.stdout.write(JSON.stringify(found));
process.exit(0);
