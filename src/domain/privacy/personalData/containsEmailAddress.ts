const address =
  /(?<![\w.+%-])([\w.+%-]{1,64})@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,24}(?![a-z\d-])/gi;

/** Mailboxes of an organisation, with or without more behind them: info@, info-oost@. */
const ofOrganisation =
  /^(?:info|contact|secretariaat|administratie|bestuur|post|mail|email|welkom|aanmelden|aanmelding|receptie|loket|helpdesk|servicedesk|noreply|no-reply|privacy|subsidies?)(?:[._-].*)?$/i;

/**
 * Whether a text holds the e-mail address of a person.
 *
 * Not for: mailboxes such as info@, which belong to an organisation.
 *
 * @example containsEmailAddress("mail j.jansen@voorbeeld.nl") // true
 */
export function containsEmailAddress(text: string): boolean {
  if (!text.includes("@")) return false;
  for (const [, mailbox = ""] of text.matchAll(address)) {
    if (!ofOrganisation.test(mailbox)) return true;
  }
  return false;
}
