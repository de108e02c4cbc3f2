import { activityUnderpinned } from "./activityUnderpinned";
import { activityWithoutGoal } from "./activityWithoutGoal";
import { agreementsComplete } from "./agreementsComplete";
import type { Check } from "./CheckInput";
import { citizenNumbers } from "./citizenNumbers";
import { codesExist } from "./codesExist";
import { countingUnitMissing } from "./countingUnitMissing";
import { definitionMarked } from "./definitionMarked";
import { directionFitsGoal } from "./directionFitsGoal";
import { exactlyOneCoreGoal } from "./exactlyOneCoreGoal";
import { expectedDeclineMissing } from "./expectedDeclineMissing";
import { flowInBalance } from "./flowInBalance";
import { goalsAreServed } from "./goalsAreServed";
import { goalsFormTree } from "./goalsFormTree";
import { groupsRepresented } from "./groupsRepresented";
import { hiddenRows } from "./hiddenRows";
import { maintainExplained } from "./maintainExplained";
import { manyGoals } from "./manyGoals";
import { marginShown } from "./marginShown";
import { modelledEstimate } from "./modelledEstimate";
import { normMissing } from "./normMissing";
import { notExcluded } from "./notExcluded";
import { oneOwner } from "./oneOwner";
import { onlyOutput } from "./onlyOutput";
import { overlapUnknown } from "./overlapUnknown";
import { populationFits } from "./populationFits";
import { reachWithinTarget } from "./reachWithinTarget";
import { recalculationPending } from "./recalculationPending";
import { requiredCellBlank } from "./requiredCellBlank";
import { resultOfTown } from "./resultOfTown";
import { steeringByHours } from "./steeringByHours";
import { targetAboveInhabitants } from "./targetAboveInhabitants";
import { targetSource } from "./targetSource";
import { templateVersion } from "./templateVersion";
import { uniqueKeys } from "./uniqueKeys";
import { valueJumps } from "./valueJumps";
import { valueOutliers } from "./valueOutliers";
import { withinContract } from "./withinContract";

/** Every rule there is, by rule code. S01, S02 and P05 are found while the cells are read (parseRecords). */
export const checks: readonly Check[] = [
  templateVersion, // S03
  uniqueKeys, // S04
  hiddenRows, // S05
  recalculationPending, // S06
  requiredCellBlank, // S07
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
  withinContract, // O01
  notExcluded, // O02
];
