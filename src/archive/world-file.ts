import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { WorldMeasurement } from "../outcomes/result.ts";

/**
 * Finished worlds on disk, one small file each, named by seed and content. So a run that was interrupted goes on
 * where it was, and one that is long keeps no world in memory.
 */
export interface WorldStore {
  /** Seeds whose worlds are kept and whole. */
  seeds(): readonly number[];
  keep(world: WorldMeasurement): void;
  /** Throws when the world is not there or its file is damaged. */
  read(seed: number): WorldMeasurement;
}

const nameOf = /^(\d+)-([0-9a-f]{32})\.world$/;

/** The store in a folder, which is made when it is not there. Files that are damaged are removed. */
export function worldStore(folder: string): WorldStore {
  mkdirSync(folder, { recursive: true });
  const files = new Map<number, string>();
  for (const name of readdirSync(folder)) {
    const [, seed, hash] = nameOf.exec(name) ?? [];
    const path = join(folder, name);
    if (seed !== undefined && contentHash(readFileSync(path)) === hash)
      files.set(Number(seed), path);
    else rmSync(path, { force: true });
  }
  return {
    seeds: () => [...files.keys()].sort((a, b) => a - b),
    keep(world) {
      const bytes = zstdCompressSync(serialize(world));
      const path = join(folder, `${world.seed}-${contentHash(bytes)}.world`);
      const beside = `${path}.part`;
      writeFileSync(beside, bytes, { flush: true });
      renameSync(beside, path);
      files.set(world.seed, path);
    },
    read(seed) {
      const path = files.get(seed);
      if (path === undefined) throw new RangeError(`the world of seed ${seed} is not kept`);
      return deserialize(zstdDecompressSync(readFileSync(path))) as WorldMeasurement;
    },
  };
}

function contentHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}
