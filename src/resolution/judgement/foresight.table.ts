// Made by training/learn-foresight.ts (npx tsx training/learn-foresight.ts) from real garbles of people's names; see NOTICE.
/** Weights of the network in foresight.ts. */
export const FINGERPRINT = '05f011e1'
export const HIDDEN = 8
export const WEIGHTS =
  'QPPPOOPOPOOOPPOPPPOPNNOPOQPPOOOROOORONQPQPPPOOOPOPNOOPOOPKRSOOOPPOOOOOOOPPPOULMOPOOOPPOPPOPQVQNSMLMOPPPOOPPPPPORONNQQPPOPPOQPONRMONLPNOONLOPPOOPPOPPNPOOPTMSTKMQMNMNPOPPOQPPPOQPPPODva53y4sZrgp,Bt@3NkI;=G1sjv319HIQRk+gl:c2W=5>][)xR^imX7va5t3ybnv?rw:/rjY?YVkk/nLGxDR81Z3dXRNAR+UNCCj6P.pU/EMHasns9C=3F1j(H-E8nGrSjxh]vv4Kjtjb8J5L]*YCiU7qMf@4]C?pGkufyj@U3i0NTeh?T='
