/** Words of which one tells that a name is a body's, whether or not the rest of it could be a person's: `Lind University`, `Bank of Norland`. */
export const BODY_WORDS = `
  ministry department dept office agency bureau bank university college institute academy school hospital council commission committee authority court parliament senate party union
  association federation foundation organization organisation society company co corp corporation inc ltd llc plc gmbh group holdings partners police army club church museum times post
  press news league fund board motors airlines industries`

/** Such words that stand in names of places and awards as well. */
export const WIDE_WORDS = 'nations international county city street avenue road station airport'
