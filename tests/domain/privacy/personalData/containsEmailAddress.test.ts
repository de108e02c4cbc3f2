import { containsEmailAddress } from "../../../../src/domain/privacy/personalData/containsEmailAddress";

test.each([
  "j.jansen@voorbeeld.nl",
  "J.Jansen+werk@mail.voorbeeld.org",
  "mail naar anna_2@voor-beeld.amsterdam, of bel",
  "<anna@voorbeeld.nl>",
  "info@voorbeeld.nl of anna@voorbeeld.nl",
  "informant@voorbeeld.nl",
])("%s holds an address of a person (invented)", (text) => {
  expect(containsEmailAddress(text)).toBe(true);
});

test.each([
  ["info@voorbeeld.nl", "a mailbox of an organisation"],
  ["Info-oost@voorbeeld.nl", "one of its branches"],
  ["secretariaat.west@voorbeeld.nl", "its office"],
  ["@voorbeeld", "a name on social media"],
  ["anna@voorbeeld", "no domain"],
  ["koffie @ de hoek.nl", "a sign in a sentence"],
  ["2 @ 3.50", "a price"],
  ["", "nothing"],
])("%s does not: %s", (text) => {
  expect(containsEmailAddress(text)).toBe(false);
});
