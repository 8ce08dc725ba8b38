// Chosen with training/learn-text-model.ts on the garbled articles of the data folder and on clean texts: near its best setting (again .6, slips .013), a
// little less for what is repeated, so that no more edits are made in clean texts, and a little more for what stands once.
export const TEXT = { shift: 2.6, scale: 1, again: 0.5, garbles: 0.07, slips: 0.0146 }
