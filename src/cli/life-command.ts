import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { openManifest, type Manifest } from "../archive/index.ts";
import { attributes, channels, type Text, text } from "../catalogue/index.ts";
import { disclaimer, domains } from "../catalogue/index.ts";
import { formatDiagnostics } from "../documents/index.ts";
import { type Life, lifeOf, type PickId } from "../outcomes/index.ts";
import { lifeSheet, lifeWords, renderLife, type ToldLife } from "../report/index.ts";
import { Complaint, engine, loadStudy, withPath, worldsOf } from "../study/index.ts";
import type { LifeEvent } from "../world/index.ts";
import { lifeView } from "./life-view.ts";
import { shownPath } from "./paths.ts";
import { type Status, status } from "./status.ts";
import type { Surroundings } from "./surroundings.ts";
import { tell, tellError, tellNote } from "./voice.ts";
import { words } from "./words.ts";

export interface LifeOptions {
  readonly resident?: number;
  readonly pick?: PickId;
  readonly seed?: number;
  readonly out?: string;
  readonly json?: boolean;
}

/**
 * `glasshouse life`: lives a world of a run again, from the run's own inputs, and shows one resident in all arms.
 * Residents are synthetic and have numbers, not names.
 */
export function life(
  path: string,
  { resident, pick, seed: asked, out, json }: LifeOptions,
  { voice }: Surroundings,
): Status {
  const { say } = voice;
  const wanted = resident ?? pick;
  if (wanted === undefined || (resident !== undefined && pick !== undefined))
    throw new Complaint(oneOfBoth);
  const { folder, manifest } = openManifest(path);
  const seed = asked ?? manifest.seeds[0];
  if (!manifest.seeds.includes(seed)) throw new Complaint(noSuchSeed(path, seed, manifest.seeds));
  const study = shownPath(join(folder, "inputs", "study.yaml"));
  const loaded = loadStudy({
    files: [study],
    defaultStudy: study,
    outcomes: engine.outcomes.map((outcome) => outcome.id),
    changes: {},
  });
  if ("diagnostics" in loaded) {
    tell(formatDiagnostics(loaded.diagnostics, loaded.sources));
    tellError(voice, say(words.documentsWrong, { count: loaded.diagnostics.length }));
    return status.wrong;
  }
  tell(say(words.livingAgain, { seed, path: shownPath(folder) }));
  const world = worldsOf(loaded.plan)(seed);
  const found = lifeOf(world, seed, wanted);
  if (found === null) throw new Complaint(nobody(wanted, seed), status.notHeld);
  if (!isSameWorld(found, manifest)) tellNote(voice, say(words.otherWorld));
  const told: ToldLife = {
    life: found,
    arms: loaded.plan.arms.map(({ arm, title, standing }, place) => ({
      id: arm,
      title,
      standing,
      rulebook: world.rulebooks[place],
    })),
  };
  if (out !== undefined) {
    const file = resolve(out);
    withPath(shownPath(file), () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.part`, renderLife(told, voice.language), { flush: true });
      renameSync(`${file}.part`, file);
    });
    tell(say(words.wrote, { path: shownPath(file) }));
  }
  if (json) process.stdout.write(`${JSON.stringify(asJson(told), null, 1)}\n`);
  else if (out === undefined) {
    const view = lifeView(lifeSheet(told, voice.language), voice, { width: terminalWidth() });
    process.stdout.write(`${view}\n`);
  }
  return status.done;
}

function terminalWidth(): number {
  return process.stdout.isTTY ? Math.min(160, Math.max(80, process.stdout.columns)) : 100;
}

/** Did every arm end in the state that the run recorded? */
function isSameWorld({ seed, arms }: Life, { worlds }: Manifest): boolean {
  const recorded = worlds.find((world) => world.seed === seed);
  return arms.every(({ arm, stateHash }) => recorded?.end[arm] === stateHash);
}

/** For machines: ids of the catalogue in place of codes and bits. */
function asJson({ life: { seed, resident, launch, who, picked, arms }, arms: facts }: ToldLife) {
  return {
    disclaimer,
    note: lifeWords.illustration,
    seed,
    resident,
    launch,
    who: {
      age: who.age,
      sex: attributes.sex.levels[who.sex].id,
      residence: attributes.residence.levels[who.residence].id,
      education: attributes.education.levels[who.education].id,
      occupation: attributes.occupation.levels[who.occupation].id,
    },
    picked,
    arms: arms.map(({ arm, events, stateHash }, place) => ({
      arm,
      title: facts[place].title,
      standing: facts[place].standing,
      stateHash,
      events: events.map(eventJson),
    })),
  };
}

function eventJson(event: LifeEvent): object {
  if (event.what === "record") return { ...event, channels: idsOf(channels, event.channels) };
  if (!("domains" in event)) return event;
  const { domains: bits, byOthers } = event;
  return { ...event, domains: idsOf(domains, bits), byOthers: idsOf(domains, byOthers) };
}

function idsOf(entries: readonly { readonly id: string }[], bits: number): readonly string[] {
  return entries.filter((_, bit) => (bits >>> bit) & 1).map(({ id }) => id);
}

const oneOfBoth = text(
  "Say whose life: either --resident with a number, or --pick with what happened to them.",
  "請指定是誰：以 --resident 指定編號，或以 --pick 指定遭遇，二者擇一。",
  "请指定是谁：用 --resident 指定编号，或用 --pick 指定遭遇，二者选一。",
);

function noSuchSeed(path: string, seed: number, seeds: readonly number[]): Text {
  const known = seeds.length > 6 ? `${seeds[0]} … ${seeds.at(-1)}` : seeds.join(", ");
  return text(
    `${path} has no world ${seed}; its worlds are ${known}.`,
    `${path} 中沒有第 ${seed} 號世界；現有：${known}。`,
    `${path} 中没有第 ${seed} 号世界；现有：${known}。`,
  );
}

function nobody(wanted: number | PickId, seed: number): Text {
  return typeof wanted === "number"
    ? text(
        `Nobody with the number ${wanted} is alive in world ${seed} at the launch.`,
        `制度推行時，第 ${seed} 號世界中沒有編號 ${wanted} 的在世居民。`,
        `制度推行时，第 ${seed} 号世界中没有编号 ${wanted} 的在世居民。`,
      )
    : text(
        `Nobody in world ${seed} can be picked for ${wanted}; try another world with --seed.`,
        `第 ${seed} 號世界中沒有符合 ${wanted} 的居民；請以 --seed 改選其他世界。`,
        `第 ${seed} 号世界中没有符合 ${wanted} 的居民；请用 --seed 改选其他世界。`,
      );
}
