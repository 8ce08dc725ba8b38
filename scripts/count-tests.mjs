// Prints `N passed, N failed` over vitest's JSON reports; a step that left no report has no tests to count.
import { existsSync, readFileSync } from 'node:fs'

let passed = 0
let failed = 0
for (const path of process.argv.slice(2).filter(existsSync)) {
  const report = JSON.parse(readFileSync(path, 'utf8'))
  passed += report.numPassedTests
  // a file that cannot even be loaded has no tests, and fails all the same
  const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0)
  failed += report.numFailedTests + broken.length
}
console.log(`${passed} passed, ${failed} failed`)
