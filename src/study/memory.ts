import { totalmem } from "node:os";
import { text } from "../catalogue/index.ts";
import { Complaint } from "./complaint.ts";
import type { Engine } from "./engine.ts";
import type { StudyPlan } from "./plan.ts";

/** The share of the machine's memory that worlds may fill. */
const share = 0.8;

/** Memory that worlds may fill on this machine, in bytes: of the machine, or of the container if that has less. */
export function memoryForWorlds(): number {
  const constrained = process.constrainedMemory();
  const whole = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.floor(whole * share);
}

/**
 * The number of worlds that can run at once: as many as threads were asked for, or fewer where memory is short.
 *
 * @throws Complaint when not even one world fits, saying how many residents would
 */
export function threadsThatFit(
  plan: StudyPlan,
  engine: Pick<Engine, "bytesPerWorld">,
  threads: number,
  memory: number = memoryForWorlds(),
): number {
  const each = engine.bytesPerWorld(plan);
  if (each <= memory) return Math.max(1, Math.min(threads, Math.floor(memory / each)));
  const most = mostResidents(plan, engine, memory);
  const [need, have] = [gigabytes(each), gigabytes(memory)];
  const [asked, fit] = [grouped(plan.residents), grouped(most)];
  throw new Complaint(
    text(
      `A world of ${asked} residents needs ${need} GB of memory, and worlds can have ${have} GB on this machine. Up to ${fit} residents would fit.`,
      `${asked} 名居民的世界需要 ${need} GB 記憶體，而本機可供使用的只有 ${have} GB。最多可容納 ${fit} 名居民。`,
      `${asked} 名居民的世界需要 ${need} GB 内存，而本机可供使用的只有 ${have} GB。最多可容纳 ${fit} 名居民。`,
    ),
  );
}

/** The most residents whose world fits, to two leading digits and rounded down. */
function mostResidents(
  plan: StudyPlan,
  engine: Pick<Engine, "bytesPerWorld">,
  memory: number,
): number {
  let fits = 0;
  let tooMany = plan.residents;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (engine.bytesPerWorld({ ...plan, residents: middle }) <= memory) fits = middle;
    else tooMany = middle;
  }
  const unit = 10 ** Math.max(0, String(fits).length - 2);
  return Math.floor(fits / unit) * unit;
}

function gigabytes(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(1);
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
