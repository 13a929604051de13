/**
 * Everything that must hold: the static checks one after another, then every test.
 *
 *     npm test                 all of it
 *     npm run check            the static checks alone
 *     npm test -- draws        the static checks, and the tests whose path contains "draws"
 *
 * The last line is `N passed, N failed`; each static check counts as one. Ends with status 1 when
 * anything failed.
 */
import { add, nothing, type Count } from "./checks/count.ts";
import { runStaticCheck, staticChecks } from "./checks/static-checks.ts";
import { runTests } from "./checks/run-tests.ts";

const staticOnly = process.argv.includes("--static");
const filters = process.argv.slice(2).filter((word) => word !== "--static");

let total: Count = nothing;
for (const check of staticChecks) total = add(total, await runStaticCheck(check));
if (!staticOnly) total = add(total, await runTests(filters));

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
