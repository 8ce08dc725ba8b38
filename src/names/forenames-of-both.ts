/** Forenames that in some countries are a man's and in others a woman's, whatever a register of America says; folded. */
export const FORENAMES_OF_BOTH: ReadonlySet<string> = new Set(
  'andrea michele simone nicola gabriele jean joan jan laurence rene daniele ashley'.split(' '),
)
