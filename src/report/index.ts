export { type PageOptions, type ReportedDocument, reviewPage } from './review-page.ts'
export { writeCsv } from './write-csv.ts'
export { writeTei } from './write-tei.ts'
