import { expect, test } from 'vitest'
import { foldName } from '../../src/names/fold-name.ts'

test.each([
  ['Steve Witkoff', 'steve witkoff'],
  ['Đukanović', 'dukanovic'],
  ['O’Neill, Jean-Luc', 'oneill jean luc'],
  ['ŠVEC', 'svec'],
  ['Straße', 'strasse'],
  ['  J. D.  Vance ', 'j d vance'],
  ['Sa1vini', 'salvini'],
  ['ﬁsher', 'fisher'],
  ['Павел Плоц', 'pavel plots'],
  ['Глорія', 'gloriya'],
  ['Καυκαλιάς Αντρέας', 'kavkalias andreas'],
  ['김장실', 'kim jangsil'],
  ['알레카 하몬드', 'alleka hamondeu'],
  ['Μπούσι Ντο', 'busi do'],
  ['バリー・ジョーンズ', 'bari jonzu'],
  ['शर्मा ढकाल', 'sharma dhakal'],
  ['பிரேமலால்', 'piremalal'],
  ['محمد', 'mhmd'],
  ['ნინო', 'nino'],
  ['林淑芬', 'lin shufen'],
  ['龘龘', ''],
  ['', ''],
  ['\ud800', ''],
  ['__proto__', 'proto'],
])('%s → %s', (written, folded) => expect(foldName(written)).toBe(folded))
