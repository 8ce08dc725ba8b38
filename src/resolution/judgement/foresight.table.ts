// Made by training/learn-foresight.ts (npx tsx training/learn-foresight.ts) from real garbles of people's names; see NOTICE.
/** Weights of the network in foresight.ts. */
export const FINGERPRINT = '05f011e1'
export const HIDDEN = 8
export const WEIGHTS =
  'POOPOOPOQPOOOPOPPPOQMNOPPQPPOPOPOOOQOOOQQQPPNOOPPPOSRQNPQKQSOOOPPOOONOPPOOOPULOOPPOOPPOOPOPQTQNSMLMPPPPPOOPPOPORPNQOOOPPOOOQPPNOOPOPPMOONOOPPOOOPOQQNPOOPRMRSKLRKOPOOPQPPOPPOPQOQOOsoQ)ttgv),wlh-^R;WR:b,G./mI-B*/>K_P6r2eKpW]-rYv@)*T2fGwH:vtimSuX;btl,X1BTTwb]@9_4(+J3LsJFYc5(@hrWbc33N*)WTE_k?o32Ct2:c<.QAL4/,rG:.A-6V[8vNswRo]y+LNobhj<?RxfTAWcgu2>u0.b3xX9<ptQ4cF'
