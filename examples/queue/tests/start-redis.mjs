import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

/** A Redis of one's own in a folder, on a free port, that writes every change to its log before it answers. */
export async function startRedis(folder) {
  const port = await freePort()
  const settings = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ]
  const server = spawn('redis-server', [...settings.map(String), '--appendonly', 'yes', '--appendfsync', 'always'])
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)))
    createInterface(server.stdout).on('line', (line) => line.includes('Ready to accept connections') && resolve())
  })
  return {
    url: `redis://127.0.0.1:${port}`,
    /** Bytes that the data take. */
    memory: () =>
      Number(
        /used_memory:(\d+)/.exec(
          execFileSync('redis-cli', ['-p', String(port), 'info', 'memory'], { encoding: 'utf8' }),
        )[1],
      ),
    async stop() {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
    },
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
