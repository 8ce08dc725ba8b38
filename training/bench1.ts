import { readTranscripts, sceneOf, findCandidates, weighEvidence, EVIDENCE } from './speech-candidates.ts'
const L = readTranscripts()
for (let r=0;r<3;r++) for (const i of [3, 14]) { const d=L[i]!; let t=performance.now(); const s=sceneOf(d); let b=performance.now(); const cs=findCandidates(s); let c=performance.now(); const into=new Float32Array(EVIDENCE.length); for(const x of cs) weighEvidence(s,x,into); console.log(d.id, s.words.count, s.forms.length, 'scene',b-t|0,'cand',c-b|0,'evid',performance.now()-c|0,cs.length) }
