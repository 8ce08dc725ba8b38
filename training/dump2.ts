import { openSync, writeSync, closeSync, writeFileSync, existsSync, readFileSync } from 'node:fs'
import { readTranscripts, sceneOf, findCandidates, weighEvidence, EVIDENCE, outcomeOf, recall } from './speech-candidates.ts'
import { partOfCall } from './calls.ts'
const more = existsSync('/tmp/sp/pass1.json') && process.argv[2] !== 'first' ? JSON.parse(readFileSync('/tmp/sp/pass1.json', 'utf8')) : null
const L = readTranscripts(); const fd = openSync('/tmp/sp/feat.bin', 'w'); const meta: any[] = []
let reach = 0, garbled = 0, t0 = Date.now(), tc = 0, ts = 0, te = 0
const into = new Float32Array(EVIDENCE.length)
L.forEach((d, di) => {
  let a = performance.now(); let scene = sceneOf(d); let b = performance.now(); ts += b - a
  if (more) { const em = scene.forms; scene = recall(scene, more[di].map(([from, e, t]: any) => ({ from, form: em.find((f) => f.entity === e && f.text === t)! }))) }
  a = performance.now(); const cs = findCandidates(scene); b = performance.now(); tc += b - a
  const hit = new Set<number>()
  for (const c of cs) {
    a = performance.now(); into.fill(NaN); weighEvidence(scene, c, into); te += performance.now() - a
    const { outcome, mention } = outcomeOf(d, scene, c)
    if (outcome === 'right') hit.add(mention)
    meta.push([di, scene.words.starts[c.from], scene.words.ends[c.to - 1], c.form.entity, c.form.text, ['elsewhere', 'right', 'astray', 'broken', 'kept'].indexOf(outcome), mention, c.from])
    writeSync(fd, Buffer.from(into.buffer))
  }
  if (into.some((x) => Number.isNaN(x))) throw new Error('evidence not filled ' + into.findIndex((x) => Number.isNaN(x)) + EVIDENCE.length)
  garbled += d.mentions.filter((m) => !m.correct).length; reach += hit.size
  if (di % 40 === 0) console.log(di, cs.length, meta.length, reach, garbled, Date.now() - t0, 'scene', ts | 0, 'cand', tc | 0, 'evid', te | 0)
})
closeSync(fd)
writeFileSync('/tmp/sp/meta.json', JSON.stringify({ features: EVIDENCE, docs: L.map((d) => [d.id, partOfCall(d.id), d.mentions.length, d.mentions.filter((m) => m.correct).length]), meta }))
console.log(meta.length, reach, garbled, Date.now() - t0, 'scene', ts | 0, 'cand', tc | 0, 'evid', te | 0)
