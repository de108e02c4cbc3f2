import { activityUnderpinned } from "./activityUnderpinned";
import { activityWithoutGoal } from "./activityWithoutGoal";
import { agreementsComplete } from "./agreementsComplete";
import { answersAddUp } from "./answersAddUp";
import type { Check } from "./CheckInput";
import { amountsPossible } from "./amountsPossible";
import { caseComplete } from "./caseComplete";
import { citizenNumbers } from "./citizenNumbers";
import { codesExist } from "./codesExist";
import { countingUnitMissing } from "./countingUnitMissing";
import { criteriaAsked } from "./criteriaAsked";
import { datesInOrder } from "./datesInOrder";
import { definitionMarked } from "./definitionMarked";
import { directionFitsGoal } from "./directionFitsGoal";
import { exactlyOneCoreGoal } from "./exactlyOneCoreGoal";
import { expectedDeclineMissing } from "./expectedDeclineMissing";
import { fewAnswers } from "./fewAnswers";
import { flowInBalance } from "./flowInBalance";
import { followUpComplete } from "./followUpComplete";
import { goalsAreServed } from "./goalsAreServed";
import { goalsFormTree } from "./goalsFormTree";
import { groupsRepresented } from "./groupsRepresented";
import { hiddenRows } from "./hiddenRows";
import { lowResponse } from "./lowResponse";
import { horizonObserved } from "./horizonObserved";
import { maintainExplained } from "./maintainExplained";
import { manyGoals } from "./manyGoals";
import { marginShown } from "./marginShown";
import { modelledEstimate } from "./modelledEstimate";
import { noPersonalData } from "./noPersonalData";
import { normMissing } from "./normMissing";
import { notExcluded } from "./notExcluded";
import { oneOwner } from "./oneOwner";
import { oneSourceKind } from "./oneSourceKind";
import { onlyOutput } from "./onlyOutput";
import { overlapUnknown } from "./overlapUnknown";
import { populationFits } from "./populationFits";
import { promiseStated } from "./promiseStated";
import { reachWithinTarget } from "./reachWithinTarget";
import { recalculationPending } from "./recalculationPending";
import { requiredCellBlank } from "./requiredCellBlank";
import { resultOfTown } from "./resultOfTown";
import { sameMeasuring } from "./sameMeasuring";
import { smallCounts } from "./smallCounts";
import { spacesAndZeros } from "./spacesAndZeros";
import { statementNamesContribution } from "./statementNamesContribution";
import { scoresOnScale } from "./scoresOnScale";
import { shiftPossible } from "./shiftPossible";
import { steeringByHours } from "./steeringByHours";
import { storyConsent } from "./storyConsent";
import { targetAboveInhabitants } from "./targetAboveInhabitants";
import { targetSource } from "./targetSource";
import { templateVersion } from "./templateVersion";
import { uniqueKeys } from "./uniqueKeys";
import { valueJumps } from "./valueJumps";
import { valueOutliers } from "./valueOutliers";
import { verdictInterpreted } from "./verdictInterpreted";
import { withinContract } from "./withinContract";
import { copiedDown } from "./copiedDown";
import { spreadWithinCount } from "./spreadWithinCount";
import { targetSharesWhole } from "./targetSharesWhole";
import { countsRounded } from "./countsRounded";
import { withinReport } from "./withinReport";
import { earlierValuesKept } from "./previous/earlierValuesKept";
import { flowCarriedOn } from "./previous/flowCarriedOn";
import { codesKeepMeaning } from "./previous/codesKeepMeaning";
import { countsRenewed } from "./previous/countsRenewed";
import { countJumps } from "./previous/countJumps";
import { termsKept } from "./previous/termsKept";
import { nothingDisappeared } from "./previous/nothingDisappeared";
import { previousFits } from "./previous/previousFits";

/** Every rule there is, by rule code. S01, S02 and P05 are found while the cells are read (parseRecords). */
export const checks: readonly Check[] = [
  templateVersion, // S03
  uniqueKeys, // S04
  hiddenRows, // S05
  recalculationPending, // S06
  requiredCellBlank, // S07
  copiedDown, // S09
  activityWithoutGoal, // K01
  exactlyOneCoreGoal, // K02
  codesExist, // K03
  goalsFormTree, // K03
  goalsAreServed, // K03
  manyGoals, // K04
  directionFitsGoal, // K05
  populationFits, // K06
  onlyOutput, // K07
  activityUnderpinned, // K08
  steeringByHours, // K09
  agreementsComplete, // K10
  oneOwner, // K11
  countingUnitMissing, // B01
  targetSource, // B02
  reachWithinTarget, // B03
  targetAboveInhabitants, // B04
  overlapUnknown, // B05
  groupsRepresented, // B06
  flowInBalance, // B07
  spreadWithinCount, // B08
  targetSharesWhole, // B09
  countsRounded, // B10
  sameMeasuring, // E01
  answersAddUp, // E02
  fewAnswers, // E03
  lowResponse, // E04
  statementNamesContribution, // E05
  criteriaAsked, // E06
  normMissing, // M01
  expectedDeclineMissing, // M01
  marginShown, // M02
  definitionMarked, // M03
  modelledEstimate, // M04
  valueJumps, // M05
  valueOutliers, // M05
  resultOfTown, // M06
  maintainExplained, // M07
  citizenNumbers, // P01
  noPersonalData, // P02
  smallCounts, // P03
  storyConsent, // P04
  verdictInterpreted, // D01
  oneSourceKind, // D02
  caseComplete, // F01
  amountsPossible, // F01
  horizonObserved, // F02
  promiseStated, // T01
  followUpComplete, // T02
  datesInOrder, // T03
  shiftPossible, // T04
  scoresOnScale, // T05
  withinContract, // O01
  notExcluded, // O02
  withinReport, // O03
  earlierValuesKept, // J01
  flowCarriedOn, // J02
  codesKeepMeaning, // J03
  countsRenewed, // J04
  countJumps, // J05
  termsKept, // J06
  nothingDisappeared, // J07
  previousFits, // J08
  // Last: of a cell with another mistake, that one is mended first.
  spacesAndZeros, // S08
];
