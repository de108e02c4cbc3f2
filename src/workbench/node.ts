// The stand-in without a screen, for tests in Node: bundled, because plain Node cannot load the grid's packages.
export { headlessEngine } from "./univer/headlessEngine";
export { WorkbookHost } from "./host/Host";
export { hostFailures } from "./host/hostFailures";
export { univerOfWorkbook } from "./files/univerOfWorkbook";
