declare module 'webvtt-parser' {
  export class WebVTTParser {
    // biome-ignore lint/suspicious/noExplicitAny: the package has no types
    parse(source: string, mode?: string): any
  }
}
