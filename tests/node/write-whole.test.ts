import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeWhole } from '../../src/node/write-whole.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s leaves nothing half written behind', async (signal) => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  let left: readonly string[] = []
  async function* pieces(): AsyncIterable<string> {
    yield 'one'
    expect(readdirSync(folder)).toHaveLength(1)
    process.emit(signal, signal)
    left = readdirSync(folder)
    throw new Error('the process would be gone')
  }
  await expect(writeWhole(join(folder, 'out.txt'), pieces())).rejects.toThrow('cannot write')
  expect(left).toEqual([])
  expect(kill).toHaveBeenCalledWith(process.pid, signal)
  expect(readdirSync(folder)).toEqual([])
})
