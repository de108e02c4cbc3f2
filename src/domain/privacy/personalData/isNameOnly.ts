const name =
  /^(?:\p{Lu}[\p{L}’'´.-]*|van|von|de|den|der|het|['’]t|ten|ter|te|el|al|ben|op|la|le|,)(?:[ ,]+(?:\p{Lu}[\p{L}’'´.-]*|van|von|de|den|der|het|['’]t|ten|ter|te|el|al|ben|op|la|le)){0,5}\.?$/u;

/** Words that make a name that of an organisation or an activity. */
const ofOrganisation =
  /(?:^|[ (])(?:stichting|vereniging|gemeente|bv|b\.v\.|coöperatie|fonds|huis|buurt|wijk|centrum|team|groep|school|cursus|project|afdeling)/i;

/**
 * Whether a text is written as names are, one to six words with capitals and particles between, and says nothing of an
 * organisation. Under a header that asks for names of persons that is enough; elsewhere it is not.
 *
 * @example isNameOnly("Vries, J. de") // true
 */
export function isNameOnly(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length >= 2 && trimmed.length <= 60 && name.test(trimmed) && !ofOrganisation.test(trimmed);
}
