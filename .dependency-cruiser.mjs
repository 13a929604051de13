/**
 * The arrows between the rooms of `src`. A room may import itself, the rooms listed for it, and nothing
 * else of `src`; the rooms of the engine may not import what only Node has.
 */

const words = ["catalogue"];
const sums = ["numerics", "draws"];
const reading = ["documents", ...words];
const law = ["rulebook", ...reading];
const people = ["society", ...sums, ...reading];
const life = ["world", "assumptions", ...people, ...law];
const measured = ["outcomes", ...life];
const studied = ["study", "audit", ...measured];
const kept = ["archive", ...studied];
const shown = ["report", ...kept];

/** For each room, from the bottom, the rooms below it that it may import. */
const below = {
  catalogue: [],
  numerics: [],
  draws: ["numerics", ...words],
  documents: words,
  rulebook: ["numerics", ...reading],
  audit: ["numerics", ...law],
  society: [...sums, ...reading],
  assumptions: ["numerics", ...reading],
  world: [...people, ...law, "assumptions"],
  outcomes: life,
  study: ["audit", ...measured],
  archive: studied,
  report: kept,
  cli: ["lab", ...shown],
  lab: shown,
};

/** Every folder that src may have. */
const rooms = [...Object.keys(below), "testing"];

/** The rooms that run unchanged in a browser worker. */
const engine = [
  "catalogue",
  "numerics",
  "draws",
  "documents",
  "rulebook",
  "audit",
  "society",
  "assumptions",
  "world",
  "outcomes",
];

const tests = "[.](test|bench)[.]ts$";
const inRoom = (rooms) => `^src/(${rooms.join("|")})/`;

const arrows = Object.entries(below).map(([room, allowed]) => ({
  name: `below-${room}`,
  comment: `${room} may import only ${allowed.join(", ") || "nothing"} of the other rooms`,
  severity: "error",
  from: { path: inRoom([room]), pathNot: tests },
  to: { path: "^src/", pathNot: inRoom([room, ...allowed]) },
}));

export default {
  forbidden: [
    ...arrows,
    {
      name: "known-rooms",
      comment: "every folder of src is a room with a place in the order above",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: inRoom(rooms) },
      to: {},
    },
    {
      name: "known-rooms-only",
      comment: "every folder of src is a room with a place in the order above",
      severity: "error",
      from: {},
      to: { path: "^src/[^/]+/", pathNot: inRoom(rooms) },
    },
    {
      name: "engine-without-node",
      comment: "the engine knows no file system, no process and no thread",
      severity: "error",
      from: { path: inRoom(engine), pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-without-pool",
      comment: "the engine knows no thread pool, no archive format and no picture",
      severity: "error",
      from: { path: inRoom(engine), pathNot: tests },
      to: {
        path: "node_modules/(piscina|hyparquet|hyparquet-writer|linkedom|commander|d3|@observablehq)",
      },
    },
    {
      name: "helpers-only-for-tests",
      comment: "src/testing and what tests are written with are for tests",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/testing/", tests] },
      to: { path: "^src/testing/|^node_modules/(fast-check|vitest|@vitest)/" },
    },
    {
      name: "nobody-imports-the-outside",
      comment: "verification, bench, scripts and tests import src; src does not import them",
      severity: "error",
      from: { path: "^src/", pathNot: tests },
      to: { path: "^(verification|bench|scripts|tests)/" },
    },
    {
      name: "nobody-imports-a-test",
      severity: "error",
      from: {},
      to: { path: "[.]test[.]ts$" },
    },
    {
      name: "no-cycles",
      comment: "types included: two files that need each other are one idea or three",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(out|dist|coverage)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["node", "import", "types", "default"],
      extensions: [".ts", ".mjs", ".js"],
    },
  },
};
