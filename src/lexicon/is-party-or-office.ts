const PARTY_OR_OFFICE = /^(?:C[EFOTI]O|MEP|MP|PM|Republican|Democrat)$/

/** Does the word, with its capital, say what somebody is, behind the name of where: `the Tidewell CEO`, `a Norland Democrat`? */
export const isPartyOrOffice = (word: string): boolean => PARTY_OR_OFFICE.test(word)
