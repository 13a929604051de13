/**
 * The decisions that draw, with their numbers. A number is part of the key of its draws: append, never reorder or
 * reuse. `identity` says what goes into the identity word; `budget` how many draws are made.
 */

interface Decision {
  readonly number: number;
  readonly subject: "resident" | "neighbourhood" | "firm" | "town";
  readonly identity: string;
  readonly budget: string;
}

function decision(
  number: number,
  subject: Decision["subject"],
  identity: string,
  budget: string,
): Decision {
  return { number, subject, identity, budget };
}

export const decisions = {
  // Who somebody is. Made once, keyed by month 0; the sex of a newborn by its month of birth.
  "trait.honesty-common": decision(1, "resident", "0", "1 a life"),
  "trait.honesty-context": decision(2, "resident", "context", "1 a life and context"),
  "trait.prosociality": decision(3, "resident", "0", "1 a life"),
  "trait.reticence": decision(4, "resident", "0", "1 a life"),
  "trait.sex": decision(5, "resident", "0", "1 a birth in the world"),
  "trait.leaning": decision(6, "resident", "0 loyalty, 1 trustfulness, 2 orderliness", "3 a life"),
  // Fortune.
  "fortune.event": decision(
    16,
    "resident",
    "0",
    "1 a living resident and month: death, illness, job loss",
  ),
  "fortune.birth": decision(
    17,
    "resident",
    "0",
    "1 a month and woman of child-bearing age who has a partner or came of age since month 0",
  ),
  "fortune.own-account": decision(18, "resident", "0", "1 a farmer or self-employed and month"),
  "fortune.coming-of-age": decision(19, "resident", "1 occupation, 2 income", "2 a coming of age"),
  "fortune.school-year": decision(20, "resident", "0", "1 a pupil and year"),
  "fortune.problem": decision(
    21,
    "neighbourhood",
    "0 one arises, else the n-th unsolved one is solved",
    "1 a neighbourhood and month, 1 an unsolved problem and month",
  ),
  "fortune.medical": decision(22, "resident", "0", "1 an illness"),
  "fortune.victim": decision(23, "resident", "0", "1 an adult and month in which there was fraud"),
  // Acts.
  "acts.withhold": decision(
    32,
    "resident",
    "kind of obligation",
    "1 a due obligation that can be paid",
  ),
  "acts.temptation": decision(33, "resident", "0", "1 an adult and month"),
  "acts.yield": decision(34, "resident", "kind", "1 a temptation, or an occasion to withhold"),
  "acts.prosocial": decision(35, "resident", "0", "1 an adult and month"),
  "acts.prosocial-kind": decision(36, "resident", "0", "1 a prosocial act"),
  "acts.worship-wish": decision(37, "resident", "0", "1 an adult with a faith and month"),
  "acts.worship-forgo": decision(38, "resident", "0", "1 a wish to worship"),
  "acts.speech": decision(39, "resident", "0", "1 an adult and month"),
  "acts.speech-form": decision(40, "resident", "0", "1 a speaker and month"),
  "acts.suit": decision(41, "resident", "kind of claim", "1 a claim not yet judged and month"),
  "acts.ability": decision(43, "resident", "0", "1 a judgment"),
  "acts.enforcement": decision(42, "resident", "0", "1 a judged claim of somebody able and month"),
  // Records.
  "records.ordinary": decision(
    48,
    "resident",
    "kind",
    "1 an act that ordinary institutions can sanction",
  ),
  "records.observe": decision(49, "resident", "8 × kind + channel", "1 an act and channel"),
  "records.mispin": decision(
    50,
    "resident",
    "8 × kind + channel",
    "1 an observation by a channel with error",
  ),
  "records.false": decision(
    51,
    "resident",
    "0",
    "1 an adult and month in which a channel can err or somebody invent",
  ),
  "records.false-kind": decision(52, "resident", "0", "1 a false record"),
  // Scores.
  "scores.discretion": decision(
    64,
    "resident",
    "rule, plus 4096 for a false record",
    "1 a posting with open points",
  ),
  // Measures.
  "measures.trip": decision(80, "resident", "0", "1 an adult and month"),
  "measures.seat": decision(81, "resident", "0", "1 a traveller and month"),
  "measures.loan-wish": decision(82, "resident", "0", "1 an adult without loan and month"),
  "measures.loan": decision(83, "resident", "0", "1 an applicant for a loan"),
  "measures.job": decision(84, "resident", "0", "1 an applicant for work"),
  "measures.school": decision(85, "resident", "0", "1 an applicant for a fee-paying school"),
  // Redress.
  "redress.appeal": decision(96, "resident", "0", "1 a wronged resident and month"),
  "redress.decision": decision(97, "resident", "0", "1 a decided appeal"),
} as const satisfies Record<string, Decision>;

export type DecisionId = keyof typeof decisions;

export const decisionIds = Object.keys(decisions) as DecisionId[];

/** Numbers of decisions are below this. */
export const decisionLimit = 128;
