/** What a header says of a column, in headers compared as names (letters and digits, lower case, no accents). */
export const headerWords = {
  citizenNumber: /^(?:bsn(?:nummer|nr)?|burgerservice.*|sofi(?:nummer|nr)?)/,
  emailAddress: /e?mail/,
  telephoneNumber: /telefoon|telnr|^tel$|mobiel|^gsm$|^06/,
  bankAccount: /iban|rekeningnummer|bankrekening/,
  homeAddress: /adres|woonplaats|postcode/,
  birthDate:
    /geboorte(?:datum|dag)|datumgeboorte|^geb(?:datum|dat|dd)?$|^geboren|dateofbirth|birthdate|^dob$/,
  /** Only persons have these. */
  name: /(?:achter|voor|roep|familie|geslachts)na(?:am|men)|voorletters|^tussenvoegsel/,
  /** What is under it may be a person, or somebody's role. */
  person:
    /^(?:naam(?:van(?:de)?)?)?(?:client|deelnemer|inwoner|klant|bewoner|patient|leerling|jongere|kind|ouder|vrijwilliger|mantelzorger|cursist|contactpersoon|begeleider)(?:naam)?$|^naam$|^volledigenaam$/,
} as const;
