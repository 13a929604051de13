/**
 * The decisions that draw, with their numbers. A number is part of the key of its draws: append, never reorder or
 * reuse. `identity` says what goes into the identity word; `budget` how many draws are made.
 */

interface Decision {
  readonly number: number;
  readonly subject: "resident" | "neighbourhood" | "firm" | "body" | "town";
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
  "redress.review": decision(190, "resident", "0", "1 a resident with a file and month"),
  // Promotion and moving.
  "measures.promotion": decision(191, "resident", "0", "1 an employee and year"),
  "measures.promotion-places": decision(192, "firm", "0", "1 a firm and year"),
  "fortune.move": decision(193, "resident", "0", "1 an adult and month"),
  // Exchange and ties.
  "acts.exchange": decision(150, "resident", "0", "1 an adult and month"),
  "acts.exchange-partner": decision(
    151,
    "resident",
    "the candidate's key",
    "1 a tie, where there is an occasion",
  ),
  "acts.exchange-agree": decision(152, "resident", "the partner's key", "1 an occasion"),
  "acts.exchange-keep": decision(153, "resident", "the partner's key", "1 an agreed exchange"),
  "response.tie-drop": decision(
    154,
    "resident",
    "pair",
    "1 a tie between a listed and an unlisted resident and month",
  ),
  "response.tie-seek": decision(155, "resident", "0", "1 a resident short of ties and month"),
  "response.dispute": decision(156, "resident", "0", "1 an adult and month"),
  // Watching and scoring.
  "records.duplicate": decision(
    170,
    "resident",
    "8 × kind + channel",
    "1 a record through a channel that enters some twice",
  ),
  "records.diligence": decision(
    171,
    "resident",
    "8 × kind + channel, + 1024 if invented",
    "1 a record that passes through an officer",
  ),
  "records.favour": decision(
    172,
    "resident",
    "8 × kind + channel, + 1024 if invented",
    "1 a record about an officer's own",
  ),
  "records.bribable": decision(
    173,
    "resident",
    "8 × kind + channel, + 1024 if invented",
    "1 a record about somebody who could pay",
  ),
  "records.bribe": decision(
    174,
    "resident",
    "8 × kind + channel, + 1024 if invented",
    "1 a record that could be bought off",
  ),
  "acts.throttled": decision(
    175,
    "resident",
    "kind",
    "1 a throttled resident's speech on platforms",
  ),
  "scores.vague": decision(
    176,
    "resident",
    "rule, and whether false or entered twice",
    "1 a record under a vague rule",
  ),
  "scores.stale": decision(
    177,
    "resident",
    "rule, and whether false or entered twice",
    "1 an entry whose time is over",
  ),
  // Companies and organisations. Their key is their row: firms first, then organisations.
  "bodies.occasion": decision(130, "body", "kind", "1 a body, kind of act of its sort and month"),
  "bodies.yield": decision(131, "body", "kind", "1 an occasion or a wish"),
  "bodies.distress": decision(
    132,
    "body",
    "0 distress, 1 a loan",
    "1 a company and month, 2 in distress",
  ),
  "bodies.ordinary": decision(133, "body", "kind", "1 a breach"),
  "bodies.observe": decision(134, "body", "8 × kind + channel", "1 an act and channel"),
  "bodies.mispin": decision(
    135,
    "body",
    "8 × kind + channel",
    "1 an observation by a channel with error",
  ),
  "bodies.false": decision(136, "body", "0", "1 a body and month after mistakes"),
  "bodies.call": decision(137, "body", "kind", "1 a record of an activity that has a label"),
  "bodies.discretion": decision(
    138,
    "body",
    "2 × rule + whether false",
    "1 a posting with open points",
  ),
  "bodies.tender": decision(139, "body", "0 bids, 1 rank", "2 a company and month"),
  "bodies.layoff": decision(
    140,
    "resident",
    "0",
    "1 an employee of a firm with surplus staff and month",
  ),
  "bodies.succession": decision(141, "resident", "body", "1 a candidate for a vacant head"),
  "bodies.place": decision(142, "body", "0", "1 a firm"),
  "bodies.appeal": decision(143, "body", "0", "1 a wronged body and month"),
  "bodies.appeal-decision": decision(144, "body", "0", "1 a decided appeal"),
  "bodies.lot": decision(145, "body", "0", "1 a firm at month 0"),
} as const satisfies Record<string, Decision>;

export type DecisionId = keyof typeof decisions;

export const decisionIds = Object.keys(decisions) as DecisionId[];

/** Numbers of decisions are below this. */
export const decisionLimit = 256;
