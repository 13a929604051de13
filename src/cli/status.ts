/** The exit statuses of every command. */
export const status = {
  done: 0,
  /** Done, and something that was asked for did not hold. */
  notHeld: 1,
  /** The input or the call is wrong; nothing was written. */
  wrong: 2,
  /** Interrupted; what was finished is kept. */
  interrupted: 3,
} as const;

export type Status = (typeof status)[keyof typeof status];
