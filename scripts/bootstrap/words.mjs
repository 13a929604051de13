/** What the parts of the bootstrap share: the versions they ask for, and how they give up. */

/** The oldest major version of Node that can read the bootstrap. */
export const oldestNode = 20;

/** The oldest major version of Node that can run the laboratory. */
export const neededNode = 24;

/** The major version in a text such as `v24.1.0`, or 0 if there is none. */
export function versionOf(text) {
  return Number(/^v(\d+)\./.exec(text)?.[1] ?? 0);
}

/** Says why nothing was done, and ends with status 2: the call or its surroundings are wrong. */
export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
