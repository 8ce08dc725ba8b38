import { createCleaner } from '../clean.ts'
import { checkRecord, describeValue, invalidOption } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { createWindow, type Window } from './create-window.ts'
import type { Piece, StreamOptions } from './piece.ts'

/**
 * Mends words or cues as they come. As many come out as go in, in the same order and with all else that they hold; only `text` changes.
 * A piece is given back when `lookAhead` words at the most have come behind it. The medium is `speech` unless the options say otherwise.
 *
 * @throws {WhosaidError} where an option or roster entry is unusable.
 * @example
 * for await (const word of cleanPieces(recogniser, { roster: ['Ingrid Hale'], lookAhead: 30 })) show(word.text, word.start)
 */
export function cleanPieces<T extends Piece>(
  pieces: AsyncIterable<T> | Iterable<T>,
  options: StreamOptions = {},
): AsyncGenerator<T, void, undefined> {
  if (!isIterable(pieces))
    throw new WhosaidError('invalid-text', `pieces come one by one from an iterable, not ${describeValue(pieces)}`)
  return run(pieces, openWindow(options))
}

/**
 * The same as a web stream, for `readable.pipeThrough(…)`.
 *
 * @throws {WhosaidError} where an option or roster entry is unusable.
 * @example
 * await cues.pipeThrough(createCleanStream({ roster })).pipeTo(screen)
 */
export function createCleanStream<T extends Piece>(options: StreamOptions = {}): TransformStream<T, T> {
  const window = openWindow<T>(options)
  return new TransformStream<T, T>({
    transform(piece, controller) {
      for (const mended of window.push(piece)) controller.enqueue(mended)
    },
    flush(controller) {
      for (const mended of window.flush()) controller.enqueue(mended)
    },
  })
}

const isIterable = (pieces: unknown): boolean =>
  typeof pieces === 'object' && pieces !== null && (Symbol.asyncIterator in pieces || Symbol.iterator in pieces)

function openWindow<T extends Piece>(given: StreamOptions): Window<T> {
  checkRecord(given, 'options')
  const { lookAhead = 40, ...options } = given
  if (!(typeof lookAhead === 'number' && lookAhead >= 0))
    throw invalidOption(`lookAhead is a number of words, not ${describeValue(lookAhead)}`)
  return createWindow<T>(createCleaner({ medium: 'speech', ...options }), lookAhead)
}

async function* run<T extends Piece>(
  pieces: AsyncIterable<T> | Iterable<T>,
  window: Window<T>,
): AsyncGenerator<T, void, undefined> {
  for await (const piece of pieces) yield* window.push(piece)
  yield* window.flush()
}
