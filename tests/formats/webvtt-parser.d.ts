declare module 'webvtt-parser' {
  const webvtt: {
    WebVTTParser: new () => {
      // biome-ignore lint/suspicious/noExplicitAny: the package has no types
      parse(source: string, mode?: string): any
    }
  }
  export = webvtt
}
