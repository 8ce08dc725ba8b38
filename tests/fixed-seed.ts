import fc from 'fast-check'

// Every run tries the same cases, so that a red run says something of the change and not of chance. FAST_CHECK_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20261122) })
