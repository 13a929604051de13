/** Prints the table of ablations; exit status 1 when a mechanism does not do what it is for. Arguments: parts of ids. */
import { ablate, lineOf } from "./mechanism.ts";
import { mechanisms } from "./mechanisms.ts";

const wanted = process.argv.slice(2);
const chosen = mechanisms.filter(
  ({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)),
);
process.stdout.write(
  "        mechanism switched off               outcome                  goes         on       off          difference, 95 % interval\n",
);
for (const mechanism of chosen) {
  const ablation = ablate(mechanism);
  if (!ablation.holds) process.exitCode = 1;
  process.stdout.write(`${lineOf(ablation)}\n`);
}
