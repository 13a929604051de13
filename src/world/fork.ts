import type { CompiledRulebook } from "../rulebook/compiled.ts";
import { assemble } from "./create.ts";
import type { AssumptionValues } from "./phase.ts";
import { makeSchemeColumns } from "./scheme-columns.ts";
import { bandOf } from "./scores/standing.ts";
import { copyTown } from "./town.ts";
import type { World } from "./world.ts";

/**
 * A copy of a world at the launch, under another rulebook: the same people, the same past, the same luck. The world
 * that is forked must have lived without a scheme; it is left as it is.
 */
export function forkWorld(
  world: World,
  rulebook: CompiledRulebook,
  assumptions: AssumptionValues,
  blockSize?: number,
): World {
  if (world.rulebook.rules.length > 0 || world.rulebook.lists.length > 0) {
    throw new RangeError(
      `arms part from a past without a scheme; this world lived under ${world.rulebook.id}`,
    );
  }
  const arm = assemble(
    {
      society: world.society,
      rulebook,
      assumptions,
      ...(blockSize === undefined ? {} : { blockSize }),
    },
    {
      seed: world.seed,
      launch: world.month,
      capacity: world.capacity,
      buffer: world.buffer.slice(0),
      town: copyTown(world.town, rulebook),
      scheme: makeSchemeColumns(rulebook, world.capacity),
      month: world.month,
      size: world.size,
    },
  );
  if (rulebook.score !== null) arm.columns.grade.fill(bandOf(rulebook.score, rulebook.score.start));
  return arm;
}
