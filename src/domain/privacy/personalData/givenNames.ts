/**
 * Given names that many people in the Netherlands bear, in lower case; words that are also something else (Roos, Bos) left out.
 *
 * For: telling a name of a person from other words with capitals. Not for: telling that something is no name.
 *
 * Chosen by hand, across generations and origins; no count or register stands behind it.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    "ahmed aicha ali alice amina amir anita anja anna anne anneke annemarie annie anouk anton arie arjan astrid ayse " +
    "bart bas bea bert bianca bram carla carolien caroline chantal charlotte chris christa christina cor corrie daan daniel danny " +
    "david debby dennis diana dick dirk edwin elif eline elisabeth elise ellen els elsa elly emma emine erik esra esther eva " +
    "evelien fatima fatma femke fenna floor frank frans fred gerard gerda gerrit gijs greet hanna hanneke hans hasan hassan heleen henk " +
    "herman hilde ibrahim ilse ineke inge ingrid irene iris ismail jaap jacqueline jan jannie jantje janneke jasper jeroen jessica " +
    "joan johan johanna johannes joke jolanda joost joris jose judith julia karel karim karin kees khadija kim klaas kevin " +
    "laila lars laura leila lex lian lieke lies liesbeth linda lisa lotte louise lucas luuk maaike maarten marcel margriet maria " +
    "marian marieke marianne marijke mariska marja marjan marjolein mark marlies martijn martin mehmet melissa merel mia michael michiel miriam " +
    "mohamed mohammed monique murat mustafa nadia najat naomi natasja niels nienke nina omar patricia patrick paul paula peter piet pieter rachid " +
    "rashid ria richard rik rob robert roel ronald ruben rutger ruud said saida samira sander sandra sanne sara saskia sem serkan " +
    "sjoerd sofie sonja stefan stijn susan suzanne sylvia tamara theo thijs thomas tim tineke tom ton truus vera wilhelmina wilma willem wim " +
    "yasmina youssef yusuf yvonne zeynep"
  ).split(" "),
);
