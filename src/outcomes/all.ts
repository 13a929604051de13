import { recovery } from "./definitions/recovery.ts";
import { opinionGap } from "./definitions/opinion-gap.ts";
import { privateSupport } from "./definitions/private-support.ts";
import { disputes } from "./definitions/disputes.ts";
import { tieSorting } from "./definitions/tie-sorting.ts";
import { ties } from "./definitions/ties.ts";
import { exchangesCheated } from "./definitions/exchanges-cheated.ts";
import { exchangesCompleted } from "./definitions/exchanges-completed.ts";
import { appealsDecided } from "./definitions/appeals-decided.ts";
import { appealsGranted } from "./definitions/appeals-granted.ts";
import { approval } from "./definitions/approval.ts";
import { approvalStated } from "./definitions/approval-stated.ts";
import { cameraConcentration } from "./definitions/camera-concentration.ts";
import { bodiesListed } from "./definitions/bodies-listed.ts";
import { employeesBurdened } from "./definitions/employees-burdened.ts";
import { employeesUnpaid } from "./definitions/employees-unpaid.ts";
import { firmPollution } from "./definitions/firm-pollution.ts";
import { firmUnsafeGoods } from "./definitions/firm-unsafe-goods.ts";
import { headsBurdened } from "./definitions/heads-burdened.ts";
import { organisationsSilent } from "./definitions/organisations-silent.ts";
import { conformity } from "./definitions/conformity.ts";
import { consumption } from "./definitions/consumption.ts";
import { consumptionGini } from "./definitions/consumption-gini.ts";
import { corruption } from "./definitions/corruption.ts";
import { falseRecords } from "./definitions/false-records.ts";
import { faultyEntries } from "./definitions/faulty-entries.ts";
import { fear } from "./definitions/fear.ts";
import { generalisedTrust } from "./definitions/generalised-trust.ts";
import { graveBreaches } from "./definitions/grave-breaches.ts";
import { hardship } from "./definitions/hardship.ts";
import { judgmentsUnperformed } from "./definitions/judgments-unperformed.ts";
import { kinBurdened } from "./definitions/kin-burdened.ts";
import { listed } from "./definitions/listed.ts";
import { listedFalsely } from "./definitions/listed-falsely.ts";
import { listedWithoutWill } from "./definitions/listed-without-will.ts";
import { loansRefused } from "./definitions/loans-refused.ts";
import { obligationsKept } from "./definitions/obligations-kept.ts";
import { postsRefused } from "./definitions/posts-refused.ts";
import { problemsUnsolved } from "./definitions/problems-unsolved.ts";
import { protest } from "./definitions/protest.ts";
import { recordsBoughtOff } from "./definitions/records-bought-off.ts";
import { recordsForgiven } from "./definitions/records-forgiven.ts";
import { schoolAttainment } from "./definitions/school-attainment.ts";
import { tripsMade } from "./definitions/trips-made.ts";
import { tripsRefused } from "./definitions/trips-refused.ts";
import { unspokenCriticism } from "./definitions/unspoken-criticism.ts";
import { vagueRecords } from "./definitions/vague-records.ts";
import { wellbeing } from "./definitions/wellbeing.ts";
import { wellbeingBottom } from "./definitions/wellbeing-bottom.ts";
import { wilfulBreaches } from "./definitions/wilful-breaches.ts";
import { worklessness } from "./definitions/worklessness.ts";
import { worshipForgone } from "./definitions/worship-forgone.ts";
import { monthsToCorrection } from "./definitions/months-to-correction.ts";
import { staffMonths } from "./definitions/staff-months.ts";
import { barredWhileAppealing } from "./definitions/barred-while-appealing.ts";
import { rewardsGranted } from "./definitions/rewards-granted.ts";
import { firstIncome } from "./definitions/first-income.ts";
import { livingElsewhere } from "./definitions/living-elsewhere.ts";
import { movesNotMade } from "./definitions/moves-not-made.ts";
import { promotionsRefused } from "./definitions/promotions-refused.ts";
import type { Outcome } from "./measure.ts";

/** All outcomes, in the order of the report. */
export const outcomes: readonly Outcome[] = [
  wilfulBreaches,
  graveBreaches,
  obligationsKept,
  judgmentsUnperformed,
  firmUnsafeGoods,
  generalisedTrust,
  exchangesCompleted,
  exchangesCheated,
  ties,
  wellbeing,
  wellbeingBottom,
  hardship,
  consumption,
  worklessness,
  employeesUnpaid,
  firmPollution,
  consumptionGini,
  schoolAttainment,
  firstIncome,
  unspokenCriticism,
  worshipForgone,
  organisationsSilent,
  fear,
  privateSupport,
  opinionGap,
  tripsMade,
  livingElsewhere,
  movesNotMade,
  conformity,
  protest,
  disputes,
  recovery,
  problemsUnsolved,
  corruption,
  listed,
  listedWithoutWill,
  listedFalsely,
  falseRecords,
  faultyEntries,
  recordsBoughtOff,
  recordsForgiven,
  vagueRecords,
  cameraConcentration,
  tripsRefused,
  loansRefused,
  postsRefused,
  promotionsRefused,
  kinBurdened,
  bodiesListed,
  headsBurdened,
  employeesBurdened,
  tieSorting,
  approval,
  approvalStated,
  appealsDecided,
  appealsGranted,
  monthsToCorrection,
  barredWhileAppealing,
  rewardsGranted,
  staffMonths,
];
