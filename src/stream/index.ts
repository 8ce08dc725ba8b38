export { cleanPieces, createCleanStream } from './clean-pieces.ts'
export type { Piece, StreamOptions } from './piece.ts'
