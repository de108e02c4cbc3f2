/**
 * Who may import whom. Read each row as: "<room> may use <rooms>, <types of rooms> and <packages>".
 * The per-room tsconfig.json files see to the globals; this table sees to the imports.
 */
const reactAndFluent = ["react", "react-dom", "@types/react", "@types/react-dom", "@fluentui/[^/]+"];

const mayUse = {
  domain: {},
  workbook: { rooms: ["domain"], packages: ["zod", "@noble/hashes"] },
  report: { rooms: ["domain", "workbook"] },
  text: { typesOf: ["domain", "workbook", "report"] },
  pictures: { typesOf: ["domain", "report"], rooms: ["text"] },
  documents: {
    rooms: ["workbook", "report", "text", "pictures"],
    typesOf: ["domain"],
    packages: ["docx"],
  },
  office: {
    rooms: ["domain", "workbook", "report", "text"],
    typesOf: ["documents"],
    packages: ["@microsoft/office-js"],
  },
  xlsx: { rooms: ["workbook"], typesOf: ["documents"], packages: ["@e965/xlsx", "fflate", "saxes"] },
  making: {
    rooms: ["domain", "workbook", "text", "xlsx"],
    typesOf: ["documents", "report"],
    packages: ["exceljs", "fflate"],
  },
  cli: {
    rooms: ["domain", "workbook", "report", "text", "documents", "xlsx", "making"],
    packages: [
      "@expo-google-fonts/roboto",
      "@resvg/resvg-wasm",
      "@types/cli-progress",
      "@types/papaparse",
      "cli-progress",
      "commander",
      "papaparse",
      "zod",
    ],
    nodeCore: true,
  },
  screens: { rooms: ["domain", "workbook", "report", "text", "pictures"], packages: reactAndFluent },
  functions: { rooms: ["domain", "text"], packages: ["@orama/stemmers"] },
  taskpane: {
    rooms: ["domain", "workbook", "report", "text", "pictures", "documents", "office", "screens", "making"],
    packages: [...reactAndFluent, "@orama/stemmers"],
  },
  checkpage: {
    rooms: ["domain", "workbook", "report", "text", "pictures", "documents", "xlsx", "making", "screens"],
    packages: reactAndFluent,
  },
  workbench: {
    rooms: ["domain", "workbook", "xlsx"],
    typesOf: ["documents"],
    packages: ["@univerjs/[^/]+", "rxjs", "react", "react-dom"],
  },
};

const inRoom = (room) => `^src/${room}/`;
const inPackage = (name) => `(^|/)node_modules/${name}/`;

const roomRules = Object.entries(mayUse).flatMap(([room, row]) => {
  const typesOnly = (row.typesOf ?? []).map(inRoom);
  const known = [inRoom(room), ...(row.rooms ?? []).map(inRoom), ...(row.packages ?? []).map(inPackage)];
  const core = row.nodeCore ? { dependencyTypesNot: ["core"] } : {};
  const onlyItsRow = {
    name: `${room}-uses-only-its-row`,
    severity: "error",
    from: { path: inRoom(room) },
    to: { pathNot: [...known, ...typesOnly], ...core },
  };
  const onlyTypes = {
    name: `${room}-takes-types-only`,
    severity: "error",
    from: { path: inRoom(room) },
    to: { path: typesOnly, dependencyTypesNot: ["type-only"] },
  };
  return typesOnly.length === 0 ? [onlyItsRow] : [onlyItsRow, onlyTypes];
});

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "every-file-has-a-room",
      severity: "error",
      from: { path: "^src/", pathNot: Object.keys(mayUse).map(inRoom) },
      to: {},
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "[.]d[.]ts$",
          "tsconfig[.]json$",
          "^src/cli/main[.]ts$",
          "^src/checkpage/offline/serviceWorker[.]ts$",
        ],
      },
      to: {},
    },
    { name: "no-test-code-in-src", severity: "error", from: { path: "^src/" }, to: { path: "^tests/" } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "types"] },
  },
};
