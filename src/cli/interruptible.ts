import { status } from "./status.ts";

/**
 * Turns the first interrupt (Ctrl-C, or a request to end) into a signal, so that what is finished can be kept; a
 * second one ends the process at once.
 *
 * @param told called at the first interrupt
 */
export function interruptible(told: () => void): {
  readonly signal: AbortSignal;
  /** Gives interrupts their ordinary meaning again. */
  readonly settle: () => void;
} {
  const controller = new AbortController();
  const onInterrupt = (): void => {
    if (controller.signal.aborted) process.exit(status.interrupted);
    told();
    controller.abort();
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const name of signals) process.on(name, onInterrupt);
  return {
    signal: controller.signal,
    settle: () => {
      for (const name of signals) process.off(name, onInterrupt);
    },
  };
}
