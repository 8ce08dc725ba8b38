// The declarations for CommonJS are those for ES modules under other names: made once by the build, copied here, so that a build takes half the time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

for (const file of readdirSync('dist').filter((name) => name.endsWith('.d.ts'))) {
  const types = readFileSync(`dist/${file}`, 'utf8').replace(
    /(from|import\()(\s*['"]\.[^'"]*)\.js(['"])/g,
    '$1$2.cjs$3',
  )
  writeFileSync(`dist/${file.replace(/\.d\.ts$/, '.d.cts')}`, types)
}
