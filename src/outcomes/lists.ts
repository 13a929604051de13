import type { World } from "../world/index.ts";

/** The bits of the blacklists among the lists of the world's rulebook. */
export function blacklists(world: World): number {
  let bits = 0;
  world.rulebook.lists.forEach((list, index) => {
    if (list.colour === "black") bits |= 1 << index;
  });
  return bits;
}
