/** Bit of the column `claimJudged`: the court takes the debtor for able to pay, rightly or not. */
export const takenForAble = 4;
