import type { Text } from "../catalogue/index.ts";

/**
 * Something that only the caller can mend (a wrong call, a file that is missing, a disk that is full) or that was
 * asked for and does not hold. It carries its words in every language, and the exit status that it leads to:
 * 1 something asked for did not hold, 2 the input or the call is wrong and nothing was written, 3 interrupted.
 */
export class Complaint extends Error {
  override readonly name = "Complaint";
  readonly text: Text;
  readonly status: 1 | 2 | 3;

  constructor(text: Text, status: 1 | 2 | 3 = 2) {
    super(text.en);
    this.text = text;
    this.status = status;
  }
}
