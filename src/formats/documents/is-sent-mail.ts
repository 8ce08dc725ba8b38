/** How much of a file is looked at. */
const BEGINNING = 20_000
const HEAD = /^\ufeff?(?:[\w-]+:.*\r?\n|[ \t].*\r?\n)*(?:MIME-Version|Message-ID|Received|Content-Transfer-Encoding):/i

/** Is it a mail as it was sent, with a head that programs write? */
export const isSentMail = (file: string): boolean => HEAD.test(file.slice(0, BEGINNING))
