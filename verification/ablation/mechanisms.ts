import { kinds } from "../../src/catalogue/index.ts";
import { ledger } from "../small-worlds.ts";
import type { Mechanism } from "./mechanism.ts";

/** Assumptions whose ids begin with one of these, all set to 0. */
function zero(...prefixes: readonly string[]): { readonly [id: string]: number } {
  const ids = ledger.assumptions
    .filter(({ id, type }) => type === "number" && prefixes.some((prefix) => id.startsWith(prefix)))
    .map(({ id }) => id);
  if (ids.length === 0) throw new RangeError(`no assumption begins with ${prefixes.join(", ")}`);
  return Object.fromEntries(ids.map((id) => [id, 0]));
}

const breaches = kinds.filter((kind) => kind.conduct === "temptation").map((kind) => kind.id);

/** Temptations of all kinds are as frequent as the ranges allow and taken more often. */
const tempting = Object.fromEntries(breaches.map((id) => [`acts.yield.${id}`, yieldHigh(id)]));

function yieldHigh(id: string): number {
  const assumption = ledger.assumptions.find((one) => one.id === `acts.yield.${id}`);
  if (assumption?.type !== "number") throw new RangeError(`no yield of ${id}`);
  return assumption.high;
}

/** The scheme of the press with an entry on the list at a better grade, so that a small world has enough listed. */
const listAtC = { "lists.untrustworthy.enter": { any: [{ grade: "B" }] }, "lists.untrustworthy.leave": { any: [{ "better-than": "B" }] } };

/** The same with everybody on the list whose good deeds do not raise the grade. */
const listNearlyAll = { "lists.untrustworthy.enter": { any: [{ grade: "A" }] }, "lists.untrustworthy.leave": { any: [{ "better-than": "A" }] } };

/** Companies with an occasion in nearly every month, and little to stop them. */
const firmsTempted = {
  "bodies.occasion.environment.pollution": 0.3,
  "bodies.yield.environment.pollution": 0.5,
  "bodies.occasion.work.wage-arrears": 0.3,
  "bodies.yield.work.wage-arrears": 0.4,
};

/** Organisations that do much: a small town has few of them. */
const activeOrganisations = {
  "bodies.activity.statement": 0.9,
  "bodies.activity.advocacy": 0.9,
  "bodies.activity.belief": 0.9,
  "bodies.activity.charity": 0.9,
};

/** Occasions to withhold in nearly every month. */
const oftenDue = { "acts.occasion.bill": 0.9, "acts.occasion.rent": 0.9, "acts.occasion.loan": 0.9 };

/**
 * Every mechanism of the world, in the order of the phases. A new mechanism is one row: how it is switched off, the
 * outcome it is for, and which way that goes without it. Numbers may lie outside the ranges here: the question is
 * whether a mechanism does anything, not how much is plausible.
 */
export const mechanisms: readonly Mechanism[] = [
  // Fortune.
  { id: "fortune/illness", does: "The ill earn less and are unwell.", rulebook: "none", off: { assumptions: { "fortune.illness": 0 } }, outcome: "wellbeing", moves: "up" },
  { id: "fortune/medical cost", does: "Illness costs savings.", rulebook: "none", under: { assumptions: { "fortune.illness": 0.012, "fortune.medical.cost": 12000 } }, off: { assumptions: { "fortune.medical.cost": 0 } }, outcome: "consumption", moves: "up" },
  { id: "fortune/sick pay", does: "The ill earn a part of their income.", rulebook: "none", off: { assumptions: { "fortune.sick-pay": 0 } }, outcome: "consumption", moves: "down" },
  { id: "fortune/job loss", does: "Posts are lost.", rulebook: "none", off: { assumptions: { "fortune.job-loss": 0 } }, outcome: "worklessness", moves: "down" },
  { id: "fortune/benefit", does: "The workless get a benefit.", rulebook: "none", off: { assumptions: { "fortune.benefit": 0 } }, outcome: "consumption", moves: "down" },
  { id: "fortune/assistance", does: "The poorest are assisted.", rulebook: "none", off: { assumptions: { "fortune.assistance": 0 } }, outcome: "hardship", moves: "up" },
  { id: "fortune/pension", does: "The retired get a share of their income.", rulebook: "none", off: { assumptions: { "fortune.pension": 0 } }, outcome: "consumption", moves: "down" },
  { id: "fortune/uneven seasons", does: "Farmers and the self-employed earn unevenly.", rulebook: "none", off: { assumptions: { "fortune.own-account.spread": 0 } }, outcome: "consumption-gini", moves: "down" },
  { id: "fortune/children to feed", does: "Minors raise what a household needs.", rulebook: "none", off: { assumptions: { "fortune.child-share": 0 } }, outcome: "hardship", moves: "down" },
  { id: "fortune/spending out of plenty", does: "Savings beyond a buffer are spent.", rulebook: "none", off: { assumptions: { "fortune.spending": 0 } }, outcome: "consumption", moves: "down" },
  { id: "fortune/fraud loss", does: "Victims of fraud lose money.", rulebook: "none", under: { assumptions: tempting }, off: { assumptions: { "fortune.fraud-loss": 0 } }, outcome: "consumption", moves: "up" },
  { id: "fortune/problems", does: "Neighbourhoods get problems.", rulebook: "none", off: { assumptions: { "fortune.problem": 0 } }, outcome: "problems-unsolved", moves: "down" },
  { id: "fortune/problems solved unasked", does: "Authorities solve some unasked.", rulebook: "none", off: { assumptions: { "fortune.problem.solved": 0 } }, outcome: "problems-unsolved", moves: "up" },
  { id: "fortune/voice", does: "What is voiced is solved sooner.", rulebook: "none", off: { assumptions: { "fortune.problem.voice": 0 } }, outcome: "problems-unsolved", moves: "up" },
  { id: "fortune/fee-paying schools", does: "A year in a fee-paying school gives more.", rulebook: "none", off: { assumptions: { "fortune.school.fee-paying": 0 } }, outcome: "school-attainment", moves: "down" },
  { id: "fortune/hardship at school", does: "Hardship at home costs attainment.", rulebook: "none", under: { assumptions: { "fortune.assistance": 0 } }, off: { assumptions: { "fortune.school.hardship": 0 } }, outcome: "school-attainment", moves: "up" },
  { id: "fortune/barred from school", does: "A child barred from school learns less.", rulebook: "as-described", under: { amend: listAtC }, off: { assumptions: { "fortune.school.barred": 0 } }, outcome: "school-attainment", moves: "up" },

  // Acts.
  { id: "acts/deterrence", does: "Perceived detection times perceived loss keeps from breaches.", rulebook: "none", off: { assumptions: { "acts.stake": 0 } }, outcome: "wilful-breaches", moves: "up" },
  { id: "acts/deterrence by the scheme", does: "What a record leads to under the rulebook is feared.", rulebook: "as-described", off: { assumptions: { "acts.stake.measure-unit": 1e9 } }, outcome: "wilful-breaches", moves: "up" },
  { id: "acts/deterrence by a list", does: "A list deters those who are not on it.", rulebook: "court-list", under: { assumptions: { "acts.stake": 4, "acts.stake.measure-unit": 5, "response.risk.publicity": 1, "response.risk.ordinary": 0.25 } }, off: { amend: { rules: null, lists: null, measures: null } }, outcome: "judgments-unperformed", moves: "up", months: 54 },
  { id: "acts/norm", does: "Breaches seen among ties invite breaches.", rulebook: "none", under: { assumptions: { ...tempting, "response.breach-visible": 24 } }, off: { assumptions: { "acts.norm": 0 } }, outcome: "wilful-breaches", moves: "down" },
  { id: "acts/honesty", does: "People differ in honesty.", rulebook: "none", off: { assumptions: { "acts.honesty": 0 } }, outcome: "wilful-breaches", moves: "down" },
  { id: "acts/honesty across contexts", does: "Who breaches in one context breaches in others.", rulebook: "none", under: { assumptions: { ...tempting, ...oftenDue, "acts.honesty": 1.5, "trait.honesty.across-contexts": 0.99 } }, off: { assumptions: { "trait.honesty.across-contexts": 0 } }, outcome: "conformity", moves: "down" },
  { id: "acts/temptations", does: "Occasions to breach come along.", rulebook: "none", off: { assumptions: zero("acts.occasion.traffic", "acts.occasion.environment") }, outcome: "wilful-breaches", moves: "down" },
  { id: "acts/withholding", does: "Who could pay withholds now and then.", rulebook: "none", off: { assumptions: zero("acts.occasion.bill", "acts.occasion.rent", "acts.occasion.loan", "acts.occasion.tax") }, outcome: "obligations-kept", moves: "up" },
  { id: "acts/incapacity", does: "Who cannot pay breaches without will.", rulebook: "none", off: { assumptions: zero("acts.bill", "acts.rent") }, outcome: "obligations-kept", moves: "up" },
  { id: "acts/suits", does: "Creditors sue.", rulebook: "none", off: { assumptions: { "acts.suit": 0 } }, outcome: "judgments-unperformed", moves: "down" },
  { id: "acts/enforcement", does: "Courts enforce in every arm.", rulebook: "none", off: { assumptions: { "acts.enforcement": 0 } }, outcome: "judgments-unperformed", moves: "up", months: 54 },
  { id: "acts/ability mistaken", does: "Courts take some who cannot pay for unwilling.", rulebook: "court-list", under: { assumptions: { "acts.suit.ability-error": 0.25 } }, off: { assumptions: { "acts.suit.ability-error": 0 } }, outcome: "listed-without-will", moves: "down", months: 54 },
  { id: "acts/private debts", does: "Private debts not repaid come before a court.", rulebook: "none", off: { assumptions: { "acts.private-debt": 0 } }, outcome: "judgments-unperformed", moves: "down" },
  { id: "acts/gains of fraud", does: "Fraud pays.", rulebook: "none", under: { assumptions: tempting }, off: { assumptions: { "acts.fraud-gain": 0 } }, outcome: "consumption", moves: "down" },
  { id: "acts/worship forgone for fear", does: "Fear keeps from worship.", rulebook: "none", off: { assumptions: { "acts.worship.fear": 0 } }, outcome: "worship-forgone", moves: "down" },
  { id: "acts/worship forgone for points", does: "What the scheme puts on worship keeps from it.", rulebook: "as-described", off: { assumptions: { "acts.worship.stake": 0 } }, outcome: "worship-forgone", moves: "down" },
  { id: "acts/fear of speech", does: "Fear keeps criticism unspoken.", rulebook: "none", off: { assumptions: { "acts.speech.fear": 0 } }, outcome: "unspoken-criticism", moves: "down" },
  { id: "acts/price of speech", does: "What the scheme puts on criticism keeps it unspoken.", rulebook: "as-described", off: { assumptions: { "acts.speech.stake": 0 } }, outcome: "unspoken-criticism", moves: "down" },
  { id: "acts/company of others", does: "Who has company dares to speak.", rulebook: "none", off: { assumptions: { "acts.speech.company": 0 } }, outcome: "unspoken-criticism", moves: "up" },
  { id: "acts/protest", does: "Those in company protest.", rulebook: "none", under: { assumptions: { "acts.speech": 0.4, "acts.speech.protest": 0.9 } }, off: { assumptions: { "acts.speech.protest": 0 } }, outcome: "protest", moves: "down" },
  { id: "acts/problems make critics", does: "Unsolved problems make a wish to speak.", rulebook: "none", off: { assumptions: { "acts.speech.problem": 0 } }, outcome: "unspoken-criticism", moves: "down" },
  { id: "acts/discontent makes critics", does: "The content wish to speak less.", rulebook: "none", off: { assumptions: { "acts.speech.discontent": 0 } }, outcome: "unspoken-criticism", moves: "up" },
  { id: "acts/reticence", does: "People differ in how easily they speak.", rulebook: "none", off: { assumptions: { "acts.speech.reticence": 0 } }, outcome: "unspoken-criticism", moves: "down" },
  { id: "acts/points for help", does: "Points for help bring more help, and a better grade.", rulebook: "as-described", under: { amend: listAtC }, off: { assumptions: { "acts.prosocial.incentive": 0 } }, outcome: "listed", moves: "up" },

  // Records.
  { id: "records/ordinary sanctions", does: "Police, lenders and utilities sanction in every arm.", rulebook: "none", off: { assumptions: zero("records.ordinary.") }, outcome: "wilful-breaches", moves: "up" },
  { id: "records/fines", does: "Ordinary fines cost money.", rulebook: "none", off: { assumptions: zero("records.fine.") }, outcome: "consumption", moves: "up" },
  { id: "records/administration", does: "Agencies feed the scheme.", rulebook: "as-described", under: { amend: listAtC }, off: { amend: { "watch.administration": null } }, outcome: "listed", moves: "down" },
  { id: "records/court", does: "Courts feed the scheme.", rulebook: "court-list", off: { amend: { "watch.court.coverage": "0 %" } }, outcome: "listed", moves: "down", months: 54 },
  { id: "records/camera", does: "Cameras see breaches on the street.", rulebook: "as-described", off: { amend: { "watch.camera": null } }, outcome: "wilful-breaches", moves: "up" },
  { id: "records/neighbours", does: "Neighbours report.", rulebook: "as-described", off: { amend: { "watch.neighbour": null } }, outcome: "fear", moves: "down" },
  { id: "records/platforms", does: "Platforms report.", rulebook: "as-described", under: { amend: { "watch.platform.error": 0.2 } }, off: { amend: { "watch.platform": null } }, outcome: "false-records", moves: "down" },
  { id: "records/inspectors", does: "Inspectors find breaches.", rulebook: "as-described", under: { amend: { "watch.camera": null } }, off: { amend: { "watch.inspector": null } }, outcome: "wilful-breaches", moves: "up" },
  { id: "records/self-report", does: "Good deeds are handed in.", rulebook: "as-described", under: { amend: listAtC }, off: { amend: { "watch.self-report": null, "watch.administration.coverage": "20 %" } }, outcome: "listed", moves: "up" },
  { id: "records/errors", does: "Channels pin acts on others.", rulebook: "as-described", off: { amend: { "watch.administration.error": 0, "watch.court.error": 0, "watch.camera.error": 0, "watch.neighbour.error": 0, "watch.platform.error": 0, "watch.inspector.error": 0 } }, outcome: "false-records", moves: "down" },
  { id: "records/malice", does: "Neighbours invent reports.", rulebook: "as-described", off: { amend: { "watch.neighbour.malice": 0 } }, outcome: "false-records", moves: "down" },
  { id: "records/cameras follow records", does: "Cameras move to where records are.", rulebook: "as-described", under: { amend: { "watch.camera.error": 0.2, "watch.administration.error": 0, "watch.neighbour": null } }, off: { amend: { "watch.camera.follows-records": false } }, outcome: "false-records", moves: "down" },

  // Scores.
  { id: "scores/points", does: "Records take points.", rulebook: "as-described", under: { amend: listAtC }, off: { amend: { rules: null } }, outcome: "listed", moves: "down" },
  { id: "scores/expiry", does: "Points lapse.", rulebook: "as-described", under: { amend: { ...listAtC, "rules.*.lasts": "6 months" } }, off: { amend: { "rules.*.lasts": "for ever" } }, outcome: "listed", moves: "up" },
  { id: "scores/grade caps", does: "A record caps the grade.", rulebook: "as-described", under: { amend: { "rules.drunk-driving.effect": { grade: "D" } } }, off: { amend: { "rules.drunk-driving": null } }, outcome: "listed", moves: "down" },
  { id: "scores/repeats", does: "A rule fires at repeated records only.", rulebook: "as-described", under: { amend: { ...listAtC, "rules.late-utility.repeats": { "at-least": 4, within: "12 months" } } }, off: { amend: { "rules.late-utility.repeats": null } }, outcome: "listed", moves: "up" },
  { id: "scores/caps on points", does: "A rule takes so many points at most.", rulebook: "as-described", under: { amend: { ...listAtC, "rules.late-utility.cap": { points: 20, every: "12 months" } } }, off: { amend: { "rules.late-utility.cap": null } }, outcome: "listed", moves: "up" },
  { id: "scores/where", does: "A rule is about some residents only.", rulebook: "as-described", under: { amend: { ...listAtC, "rules.late-utility.where": { residence: ["migrant"] } } }, off: { amend: { "rules.late-utility.where": null } }, outcome: "listed", moves: "up" },
  { id: "scores/discretion", does: "Officers choose within a range of points.", rulebook: "as-described", under: { amend: { ...listAtC, "rules.late-utility.effect": { points: [-80, 0] } } }, off: { amend: { "rules.late-utility.effect": { points: 0 } } }, outcome: "listed", moves: "down" },

  // Lists.
  { id: "lists/entry", does: "Grades put subjects on a list.", rulebook: "as-described", under: { amend: listAtC }, off: { amend: { lists: null, measures: null } }, outcome: "listed", moves: "down" },
  { id: "lists/exit", does: "Whoever performs, or has waited, leaves the list.", rulebook: "court-list", under: { amend: { "lists.judgment-defaulters.leave": { any: [{ when: "obligation-met" }, { after: "6 months" }] } } }, off: { amend: { "lists.judgment-defaulters.leave": null } }, outcome: "listed", moves: "up", months: 54 },
  { id: "lists/publication", does: "A published list frightens the ties of the listed.", rulebook: "as-described", under: { amend: listAtC, assumptions: { "response.fear.ties": 0.15 } }, off: { amend: { "lists.untrustworthy.published": null } }, outcome: "fear", moves: "down" },

  // Measures.
  { id: "measures/travel", does: "The listed may not board.", rulebook: "as-described", under: { amend: listAtC }, off: { amend: { "measures.no-high-speed-rail": null, "measures.no-flights": null } }, outcome: "trips-made", moves: "up" },
  { id: "measures/cost of staying", does: "A trip not made costs income.", rulebook: "none", under: { assumptions: { "measures.seats": 0.05 } }, off: { assumptions: { "measures.trip.loss": 0, "measures.trip.loss-work": 0 } }, outcome: "consumption", moves: "up" },
  { id: "measures/seats", does: "Seats are limited.", rulebook: "none", under: { assumptions: { "measures.seats": 0.13 } }, off: { assumptions: { "measures.seats": 1 } }, outcome: "trips-made", moves: "up" },
  { id: "measures/no loans", does: "The listed get no loan.", rulebook: "as-described", under: { amend: listAtC }, off: { amend: { "measures.no-loan": null } }, outcome: "loans-refused", moves: "down" },
  { id: "measures/loans", does: "Loans carry people over.", rulebook: "none", under: { assumptions: { "measures.loan.supply": 0.012, "measures.loan.wish-short": 0.06, "measures.loan.size": 3 } }, off: { assumptions: { "measures.loan.supply": 0 } }, outcome: "hardship", moves: "up" },
  { id: "measures/lenders remember", does: "Lenders check defaults in every arm.", rulebook: "none", under: { assumptions: { "measures.loan.supply": 0.1, "measures.loan.wish-short": 0.3, "measures.loan.wish": 0.1, "measures.loan.size": 3, "measures.loan.memory": 60, "acts.occasion.loan": 0.9, "acts.yield.finance.loan-arrears": 0.8, "acts.enforcement": 0.9, "acts.exempt": 0 } }, off: { assumptions: { "measures.loan.memory": 0 } }, outcome: "obligations-kept", moves: "down" },
  { id: "measures/no public post", does: "The listed get no public post.", rulebook: "as-described", under: { amend: listNearlyAll, assumptions: { "fortune.job-loss": 0.016 } }, off: { amend: { "measures.no-public-post": null } }, outcome: "posts-refused", moves: "down" },
  { id: "measures/no hiring", does: "Who may not be hired stays without work.", rulebook: "as-described", under: { amend: { ...listNearlyAll, "measures.no-loan.denies": "work.hiring" } }, off: { amend: { "measures.no-loan": null } }, outcome: "worklessness", moves: "down" },
  { id: "measures/reach to kin", does: "Measures reach children.", rulebook: "as-described", under: { amend: listAtC }, off: { amend: { "measures.*.reaches": ["self"] } }, outcome: "kin-burdened", moves: "down" },
  { id: "measures/fee-paying places", does: "Families that can afford it apply.", rulebook: "none", under: { assumptions: { "fortune.school.fee-paying": 0.25, "measures.school.affordable": 12500 } }, off: { assumptions: { "measures.school.affordable": 1e9 } }, outcome: "school-attainment", moves: "down" },

  // Redress.
  { id: "redress/appeals", does: "Appeals correct.", rulebook: "court-list", under: { assumptions: { "acts.suit.ability-error": 0.25, "redress.appeal": 0.4 } }, off: { amend: { "redress.appeal": null } }, outcome: "listed-without-will", moves: "up", months: 54 },
  { id: "redress/notice", does: "Who is told can appeal.", rulebook: "court-list", under: { assumptions: { "acts.suit.ability-error": 0.25, "redress.appeal": 0.4 } }, off: { amend: { "redress.notice": "none" } }, outcome: "appeals-decided", moves: "down", months: 54 },
  { id: "redress/capacity", does: "The office decides so many a month.", rulebook: "court-list", under: { assumptions: { "acts.suit.ability-error": 0.25, "redress.appeal": 0.4 } }, off: { amend: { "redress.appeal.capacity-per-1000": 0.05 } }, outcome: "appeals-decided", moves: "down", months: 54 },

  // Response.
  { id: "response/own sanctions teach", does: "A sanction raises perceived detection.", rulebook: "none", off: { assumptions: { "response.risk.own": 0 } }, outcome: "wilful-breaches", moves: "up" },
  { id: "response/sanctions of ties teach", does: "Sanctions of ties raise it.", rulebook: "none", off: { assumptions: { "response.risk.ties": 0 } }, outcome: "wilful-breaches", moves: "up" },
  { id: "response/publicity of watching", does: "That there is watching is known.", rulebook: "as-described", off: { assumptions: { "response.risk.publicity": 0 } }, outcome: "wilful-breaches", moves: "up" },
  { id: "response/fear of watching", does: "Watching frightens.", rulebook: "as-described", off: { assumptions: { "response.fear.watching": 0 } }, outcome: "fear", moves: "down" },
  { id: "response/fear of rules on speech", does: "Rules on speech frighten.", rulebook: "as-described", off: { assumptions: { "response.fear.speech": 0 } }, outcome: "fear", moves: "down" },
  { id: "response/fear from one's own fate", does: "Who is refused something, or recorded after speaking, fears.", rulebook: "as-described", under: { amend: listAtC }, off: { assumptions: { "response.fear.own": 0 } }, outcome: "fear", moves: "down" },
  { id: "response/fear from fates of ties", does: "Who sees ties listed or wronged fears.", rulebook: "as-described", under: { amend: listAtC }, off: { assumptions: { "response.fear.ties": 0 } }, outcome: "fear", moves: "down" },
  { id: "response/problems cost support", does: "Unsolved problems cost support, so more wish to speak.", rulebook: "none", under: { assumptions: { "response.support.problem": 0.03 } }, off: { assumptions: { "response.support.problem": 0 } }, outcome: "unspoken-criticism", moves: "down" },
  { id: "response/hardship costs support", does: "Hardship costs support.", rulebook: "none", under: { assumptions: { "response.support.hardship": 0.2, "fortune.assistance": 0 } }, off: { assumptions: { "response.support.hardship": 0 } }, outcome: "unspoken-criticism", moves: "down" },
  { id: "response/wrong costs support", does: "Who is wronged withdraws support.", rulebook: "as-described", under: { amend: { ...listAtC, "watch.camera.error": 0.3, "watch.administration.error": 0.3 }, assumptions: { "response.support.wronged": 0.5 } }, off: { assumptions: { "response.support.wronged": 0 } }, outcome: "unspoken-criticism", moves: "down" },
  { id: "response/wrong to ties costs support", does: "Wrong done to ties costs support.", rulebook: "as-described", under: { amend: { ...listAtC, "watch.camera.error": 0.2 } }, off: { assumptions: { "response.support.ties-wronged": 0 } }, outcome: "unspoken-criticism", moves: "down" },
  { id: "response/approval falls with breaches seen", does: "A scheme is approved of for the order that it brings.", rulebook: "as-described", off: { assumptions: { "response.approval.order": 0 } }, outcome: "approval", moves: "up" },
  { id: "response/approval of the burdened", does: "The burdened approve less.", rulebook: "as-described", under: { amend: listAtC }, off: { assumptions: { "response.approval.burden": 0 } }, outcome: "approval", moves: "up" },
  { id: "response/approval and wrong to ties", does: "Wrong done to ties costs approval.", rulebook: "as-described", under: { amend: listAtC }, off: { assumptions: { "response.approval.ties-wronged": 0 } }, outcome: "approval", moves: "up" },
  { id: "response/approval stated out of fear", does: "The fearful say that they approve.", rulebook: "as-described", off: { assumptions: { "response.falsification.fear": 2 } }, outcome: "approval-stated", moves: "down" },
  { id: "response/trust and breaches seen", does: "Breaches seen among ties cost trust.", rulebook: "none", off: { assumptions: { "response.trust.breach": 0 } }, outcome: "generalised-trust", moves: "up" },
  { id: "response/trust of victims", does: "Victims of fraud trust less.", rulebook: "none", off: { assumptions: { "response.trust.victim": 0 } }, outcome: "generalised-trust", moves: "up" },
  { id: "response/trust of the wronged", does: "The wronged trust less.", rulebook: "as-described", off: { assumptions: { "response.trust.wronged": 0 } }, outcome: "generalised-trust", moves: "up" },
  { id: "response/trust of the denounced", does: "The denounced trust less.", rulebook: "as-described", off: { assumptions: { "response.trust.denounced": 0 } }, outcome: "generalised-trust", moves: "up" },
  { id: "response/crowding out", does: "Watching crowds out the will to do right.", rulebook: "as-described", under: { assumptions: { "response.motivation": "crowding-out" } }, off: { assumptions: { "response.motivation": "none" } }, outcome: "wilful-breaches", moves: "down" },
  { id: "response/internalisation", does: "Watched conduct becomes habit.", rulebook: "as-described", under: { assumptions: { "response.motivation": "internalisation" } }, off: { assumptions: { "response.motivation": "none" } }, outcome: "wilful-breaches", moves: "up" },

  // What came later: a shock, exchange, ties, officers, what a rule can say, moving, platforms, bodies.
  { id: "fortune/shock", does: "A slump takes incomes for some months.", rulebook: "none", under: { assumptions: { "fortune.shock": "slump", "fortune.shock.month": 10, "fortune.shock.income": 0.4, "fortune.shock.months": 12 } }, off: { assumptions: { "fortune.shock": "none" } }, outcome: "consumption", moves: "up" },
  { id: "fortune/problems of a shock", does: "A shock brings problems.", rulebook: "none", under: { assumptions: { "fortune.shock": "slump", "fortune.shock.month": 10, "fortune.shock.problems": 6 } }, off: { assumptions: { "fortune.shock.problems": 0 } }, outcome: "problems-unsolved", moves: "down" },
  { id: "fortune/insurance", does: "Insurance costs a premium.", rulebook: "none", off: { assumptions: { "fortune.insurance.premium": 0 } }, outcome: "consumption", moves: "up" },
  { id: "fortune/insurance covers", does: "Insurance pays a part of what illness costs.", rulebook: "none", under: { assumptions: { "fortune.illness": 0.012, "fortune.medical.cost": 12000 } }, off: { assumptions: { "fortune.insurance.covered": 0 } }, outcome: "consumption", moves: "down" },
  { id: "fortune/benefits closed", does: "Who is barred from benefits loses public assistance.", rulebook: "as-described", under: { amend: { ...listNearlyAll, "measures.no-loan.denies": "welfare.benefits" } }, off: { assumptions: { "fortune.assistance.public": 0 } }, outcome: "hardship", moves: "down" },
  { id: "fortune/luxury closed", does: "Who is barred from luxury spends less.", rulebook: "as-described", under: { amend: { ...listNearlyAll, "measures.no-loan.denies": "commerce.luxury" } }, off: { amend: { "measures.no-loan": null } }, outcome: "consumption", moves: "up" },
  { id: "measures/promotion", does: "Employees are promoted.", rulebook: "none", off: { assumptions: { "fortune.promotion": 0 } }, outcome: "consumption", moves: "down" },
  { id: "measures/no promotion", does: "The listed are not promoted.", rulebook: "as-described", under: { amend: { ...listNearlyAll, "measures.no-loan.denies": "work.promotion" } }, off: { amend: { "measures.no-loan": null } }, outcome: "promotions-refused", moves: "down" },
  { id: "measures/rewards", does: "A good grade grants something.", rulebook: "as-described", off: { amend: { "measures.priority": null } }, outcome: "rewards-granted", moves: "down" },
  { id: "acts/exchange", does: "People lend, hire and buy from one another.", rulebook: "none", off: { assumptions: { "acts.exchange": 0 } }, outcome: "exchanges-completed", moves: "down" },
  { id: "acts/cheating in exchange", does: "Some cheat.", rulebook: "none", off: { assumptions: { "acts.exchange.cheat": 1e-9 } }, outcome: "exchanges-cheated", moves: "down" },
  { id: "acts/gain of exchange", does: "Exchange pays.", rulebook: "none", off: { assumptions: { "acts.exchange.gain": 0 } }, outcome: "consumption", moves: "down" },
  { id: "acts/loss by a cheat", does: "Being cheated costs.", rulebook: "none", off: { assumptions: { "acts.exchange.loss": 0 } }, outcome: "consumption", moves: "up" },
  { id: "acts/the listed are shunned", does: "Partners shun who is on a published list.", rulebook: "as-described", under: { amend: listAtC }, off: { assumptions: { "acts.exchange.shun": 0 } }, outcome: "exchanges-completed", moves: "up" },
  { id: "acts/trust in exchange", does: "Who trusts little agrees to less.", rulebook: "none", off: { assumptions: { "acts.exchange.trust": 0 } }, outcome: "exchanges-completed", moves: "down" },
  { id: "response/kept exchanges make trust", does: "Kept exchanges make trust.", rulebook: "none", off: { assumptions: { "response.trust.kept": 0 } }, outcome: "generalised-trust", moves: "down" },
  { id: "response/cheats cost trust", does: "Being cheated costs trust.", rulebook: "none", off: { assumptions: { "response.trust.cheated": 0 } }, outcome: "generalised-trust", moves: "up" },
  { id: "response/disputes", does: "Neighbours dispute.", rulebook: "none", off: { assumptions: { "response.dispute": 0 } }, outcome: "disputes", moves: "down" },
  { id: "response/denunciation makes disputes", does: "Denunciation makes disputes.", rulebook: "as-described", under: { amend: { "watch.neighbour.malice": 0.5 } }, off: { assumptions: { "response.dispute.denounced": 0 } }, outcome: "disputes", moves: "down" },
  { id: "response/disputes cost trust", does: "Disputes cost trust.", rulebook: "none", off: { assumptions: { "response.trust.dispute": 0 } }, outcome: "generalised-trust", moves: "up" },
  { id: "response/stigma", does: "Ties to the listed are dropped.", rulebook: "as-described", under: { amend: listAtC, assumptions: { "response.ties.stigma": 0.1 } }, off: { assumptions: { "response.ties.stigma": 0 } }, outcome: "ties", moves: "up" },
  { id: "response/new ties", does: "Who lost ties seeks new ones.", rulebook: "as-described", under: { amend: listAtC, assumptions: { "response.ties.stigma": 0.1 } }, off: { assumptions: { "response.ties.seek": 0 } }, outcome: "ties", moves: "down" },
  { id: "response/support stated out of fear", does: "The fearful say that they support the authorities.", rulebook: "as-described", under: { assumptions: { "response.falsification": "out-of-fear", "response.falsification.fear": 0.3 } }, off: { assumptions: { "response.falsification": "none" } }, outcome: "opinion-gap", moves: "down" },
  { id: "response/label", does: "A list makes its own offenders.", rulebook: "as-described", under: { amend: listAtC, assumptions: { "response.label": 0.6 } }, off: { assumptions: { "response.label": 0 } }, outcome: "wilful-breaches", moves: "down" },
  { id: "records/bounty", does: "Pay for leads draws invented ones.", rulebook: "as-described", under: { amend: { "watch.platform.bounty": 1000 } }, off: { assumptions: { "records.bounty": 0 } }, outcome: "false-records", moves: "down" },
  { id: "records/entered twice", does: "Some records are entered twice.", rulebook: "as-described", under: { amend: { "watch.administration.duplicate": "20 %" } }, off: { amend: { "watch.administration.duplicate": null } }, outcome: "faulty-entries", moves: "down" },
  { id: "records/left in", does: "Some entries outlive their time.", rulebook: "as-described", under: { amend: { "watch.administration.stale": "50 %", "rules.*.lasts": "6 months" } }, off: { amend: { "watch.administration.stale": null } }, outcome: "faulty-entries", moves: "down" },
  { id: "records/groups watched more", does: "A channel watches some groups more closely.", rulebook: "as-described", under: { amend: { ...listAtC, "watch.administration": { coverage: "50 %", weights: { residence: { local: 0, migrant: 2 } } } } }, off: { amend: { "watch.administration.weights": null } }, outcome: "listed", moves: "up" },
  { id: "records/diligence of officers", does: "Officers write up a part of what reaches them.", rulebook: "as-described", under: { amend: { "watch.officers": { over: ["neighbour", "inspector"], diligence: "10 %" }, "watch.camera": null, "watch.platform": null } }, off: { amend: { "watch.officers": null } }, outcome: "staff-months", moves: "up" },
  { id: "records/favour of officers", does: "Officers let off their own.", rulebook: "as-described", under: { amend: { "watch.officers": { over: ["neighbour", "inspector"], favour: "100 %" } } }, off: { amend: { "watch.officers.favour": "0 %" } }, outcome: "records-forgiven", moves: "down" },
  { id: "records/bribes of officers", does: "Some officers leave a record out for money.", rulebook: "as-described", under: { amend: { "watch.officers": { over: ["neighbour", "inspector"], bribe: "100 %" } }, assumptions: { "records.bribe.yield": 0.5, "records.bribe.price": 100 } }, off: { amend: { "watch.officers.bribe": "0 %" } }, outcome: "records-bought-off", moves: "down" },
  { id: "scores/vague rules", does: "Whether an act falls under a vague rule is somebody’s call.", rulebook: "as-described", under: { amend: { "rules.criticism.vague": true, "rules.criticism.decided-by": "party" } }, off: { assumptions: { "scores.vague.lawful-party": 0 } }, outcome: "vague-records", moves: "down" },
  { id: "scores/grace", does: "What is made good in time costs nothing.", rulebook: "as-described", under: { amend: { ...listAtC, "rules.late-utility.grace": "3 months" } }, off: { amend: { "rules.late-utility.grace": null } }, outcome: "listed", moves: "up" },
  { id: "scores/passing on", does: "A part of the points passes to the household.", rulebook: "as-described", under: { amend: { ...listAtC, "rules.late-utility.passes-to": { household: "100 %" } } }, off: { amend: { "rules.late-utility.passes-to": null } }, outcome: "listed", moves: "down" },
  { id: "scores/from", does: "A rule begins later.", rulebook: "as-described", under: { amend: { ...listAtC, "rules.late-utility.from": "year 3" } }, off: { amend: { "rules.late-utility.from": null } }, outcome: "listed", moves: "up" },
  { id: "scores/until", does: "A rule ends.", rulebook: "as-described", under: { amend: { ...listAtC, "rules.late-utility.until": "month 6" } }, off: { amend: { "rules.late-utility.until": null } }, outcome: "listed", moves: "up" },
  { id: "scores/trigger", does: "A rule waits for what has not come about.", rulebook: "as-described", under: { amend: { ...listAtC, "rules.late-utility.when": { "share-listed": ">= 90 %" } } }, off: { amend: { "rules.late-utility.when": null } }, outcome: "listed", moves: "up" },
  { id: "scores/score of ties", does: "A part of the score is that of one’s ties.", rulebook: "as-described", under: { amend: { ...listAtC, "score.ties": "80 %" } }, off: { amend: { "score.ties": null } }, outcome: "listed", moves: "up" },
  { id: "scores/computed score", does: "A score is fitted on the scheme’s own records.", rulebook: "as-described", under: { amend: { ...listAtC, "score.model": "logistic", "score.on": ["records", "liquidity"], "score.scale": 100, "score.refitted": "yearly" } }, off: { amend: { "score.model": null, "score.on": null, "score.scale": null, "score.refitted": null } }, outcome: "listed", moves: "down" },
  { id: "redress/repair", does: "Good deeds give back points.", rulebook: "as-described", under: { amend: { ...listAtC, "redress.repair": [{ act: "civic.volunteering", points: 100, "at-most": "1000 per year" }] } }, off: { amend: { "redress.repair": null } }, outcome: "listed", moves: "up" },
  { id: "redress/correction", does: "The agency strikes out entries about what has been paid.", rulebook: "as-described", under: { amend: { ...listAtC, "redress.correction": { reviews: "100 %", strikes: ["wrong", "stale"] } } }, off: { amend: { "redress.correction": null } }, outcome: "listed", moves: "up" },
  { id: "redress/measures wait", does: "Measures wait for the decision.", rulebook: "court-list", under: { amend: { "redress.appeal.stays-measure": true, "redress.appeal.decides-in": "6 months" }, assumptions: { "acts.suit.ability-error": 0.25, "redress.appeal": 0.4 } }, off: { amend: { "redress.appeal.stays-measure": false } }, outcome: "barred-while-appealing", moves: "up", months: 54 },
  { id: "redress/staff", does: "Records cost work.", rulebook: "as-described", off: { assumptions: { "redress.staff.record": 0 } }, outcome: "staff-months", moves: "down" },
  { id: "fortune/moving", does: "People move away.", rulebook: "none", under: { assumptions: { "moves.rate": 0.005 } }, off: { assumptions: { "moves.rate": 0 } }, outcome: "living-elsewhere", moves: "down" },
  { id: "fortune/moving away from a scheme", does: "The burdened and afraid move away more.", rulebook: "as-described", under: { amend: listNearlyAll, assumptions: { "moves.rate": 0.005, "moves.burdened": 2, "moves.hindered": 0 } }, off: { assumptions: { "moves.respond": "does-not" } }, outcome: "living-elsewhere", moves: "down" },
  { id: "fortune/moves hindered", does: "Who may not travel moves less.", rulebook: "as-described", under: { amend: listNearlyAll, assumptions: { "moves.rate": 0.005 } }, off: { assumptions: { "moves.hindered": 0 } }, outcome: "moves-not-made", moves: "down" },
  { id: "response/platforms show lists", does: "Platforms show who is listed, and detection looks surer.", rulebook: "as-described", under: { amend: listAtC }, off: { assumptions: { "response.platform.risk": 0 } }, outcome: "wilful-breaches", moves: "up" },
  { id: "bodies/occasions", does: "Companies pollute.", rulebook: "none", off: { assumptions: zero("bodies.occasion.environment.pollution") }, outcome: "firm-pollution", moves: "down" },
  { id: "bodies/ordinary sanctions", does: "Companies are sanctioned in every arm.", rulebook: "none", under: { assumptions: { "bodies.risk.own": 0.4, ...firmsTempted } }, off: { assumptions: zero("bodies.ordinary.") }, outcome: "firm-pollution", moves: "up" },
  { id: "bodies/wages withheld", does: "Companies withhold wages.", rulebook: "none", under: { assumptions: firmsTempted }, off: { assumptions: zero("bodies.occasion.work.wage-arrears", "bodies.distress") }, outcome: "employees-unpaid", moves: "down" },
  { id: "bodies/pollution makes ill", does: "Pollution makes neighbours ill.", rulebook: "none", under: { assumptions: { ...firmsTempted, "bodies.pollution.illness": 0.02 } }, off: { assumptions: { "bodies.pollution.illness": 0 } }, outcome: "wellbeing", moves: "up" },
  { id: "bodies/organisations fall silent", does: "Organisations forgo what a scheme punishes.", rulebook: "overseas-ngo-draft-2018", under: { amend: { "rules.*.where": null }, assumptions: { ...activeOrganisations, "bodies.forgo.stake": 2 } }, off: { assumptions: { "bodies.forgo.stake": 0 } }, outcome: "organisations-silent", moves: "down" },
  { id: "bodies/fear of heads", does: "Heads who are afraid keep their organisation silent.", rulebook: "none", under: { assumptions: { ...activeOrganisations, "bodies.forgo": 0.06, "bodies.forgo.fear": 8 } }, off: { assumptions: { "bodies.forgo.fear": 0 } }, outcome: "organisations-silent", moves: "down" },
  { id: "bodies/lists of bodies", does: "Grades put organisations on a list.", rulebook: "overseas-ngo-draft-2018", under: { amend: { "rules.*.where": null }, assumptions: { ...activeOrganisations, "bodies.forgo.stake": 0 } }, off: { amend: { rules: null } }, outcome: "bodies-listed", moves: "down", months: 54 },
];
