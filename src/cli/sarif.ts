import { sep } from 'node:path'
import { homepage, version } from '../../package.json'
import type { Finding } from './finding.ts'

/** What was found as a log of SARIF 2.1.0, garbles with the replacement as a fix. */
export function sarifOf(findings: readonly Finding[]) {
  const rules = [...new Set(findings.map(({ code }) => code))].sort().map((id) => ({ id }))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'whosaid', version, informationUri: homepage, rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(resultOf),
      },
    ],
  }
}

function resultOf({ file, code, start, end, to, message }: Finding) {
  const artifactLocation = { uri: file.split(sep).map(encodeURIComponent).join('/') }
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  return {
    ruleId: code,
    level: to === null ? 'note' : 'warning',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(to !== null && {
      fixes: [
        {
          description: { text: `write “${to}”` },
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: to } }] },
          ],
        },
      ],
    }),
  }
}
