// The formulas of Excel's shared runtime. Associated at once and without waiting for anything: a formula that Excel asks
// for before it is known stays an error in the cell.
import { changeBesideBenchmark } from "./changeBesideBenchmark";
import { citizenNumberTest } from "./citizenNumberTest";
import { fetchedFormula } from "./fetchedFormula";
import { links } from "./links";
import { movement } from "./movement";
import { movements } from "./movements";
import { personsNeeded } from "./personsNeeded";
import { processChart } from "./processChart";
import { proportionsWithInterval } from "./proportionsWithInterval";
import { reach } from "./reach";
import { reachOverlapping } from "./reachOverlapping";
import { reachPerGoal } from "./reachPerGoal";
import { smallestChange } from "./smallestChange";
import { spread } from "./spread";
import { trend } from "./trend";

CustomFunctions.associate("KOPPELING", links);
CustomFunctions.associate("AANDEEL", proportionsWithInterval);
CustomFunctions.associate("BEREIK", reach);
CustomFunctions.associate("BEREIKPERDOEL", reachPerGoal);
CustomFunctions.associate("BEREIKOVERLAP", reachOverlapping);
CustomFunctions.associate("SPREIDING", spread);
CustomFunctions.associate("BEWEGING", movement);
CustomFunctions.associate("BEWEGINGEN", movements);
CustomFunctions.associate("TREND", trend);
CustomFunctions.associate("REGELKAART", processChart);
CustomFunctions.associate("VERGELEKEN", changeBesideBenchmark);
CustomFunctions.associate("NODIG", personsNeeded);
CustomFunctions.associate("KLEINSTEVERSCHIL", smallestChange);
CustomFunctions.associate("BSNPROEF", citizenNumberTest);

// Asked for less often: known at once, their code is fetched with the first of them.
CustomFunctions.associate("KERNDOEL", fetchedFormula("KERNDOEL"));
CustomFunctions.associate("ERVAREN", fetchedFormula("ERVAREN"));
CustomFunctions.associate("AFSPRAKEN", fetchedFormula("AFSPRAKEN"));
CustomFunctions.associate("BELOFTE", fetchedFormula("BELOFTE"));
CustomFunctions.associate("DOORLOOPTIJD", fetchedFormula("DOORLOOPTIJD"));
CustomFunctions.associate("TERUGKEER", fetchedFormula("TERUGKEER"));
CustomFunctions.associate("SCHAALVERSCHIL", fetchedFormula("SCHAALVERSCHIL"));
CustomFunctions.associate("EENZAAMHEID", fetchedFormula("EENZAAMHEID"));
CustomFunctions.associate("KANTELING", fetchedFormula("KANTELING"));
CustomFunctions.associate("KLANTREIS", fetchedFormula("KLANTREIS"));
CustomFunctions.associate("BUSINESSCASE", fetchedFormula("BUSINESSCASE"));
CustomFunctions.associate("OPSCHALEN", fetchedFormula("OPSCHALEN"));
CustomFunctions.associate("ONDERDRUK", fetchedFormula("ONDERDRUK"));
