import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/**
 * Patterns with classes of Unicode, made when they are first used. An engine reads each literal when it reads the file, once more when it
 * compiles the function around it and again when it makes the pattern, and of `\p{L}` it builds a set of letters each time: a
 * third of what an import costs. In the source they stay literals, where editors and `npm run patterns` see them.
 */
export const lazyPatterns: Plugin = {
  name: 'lazy-patterns',
  setup: (build) =>
    build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: withLazyPatterns(await readFile(path, 'utf8')),
      loader: 'ts',
    })),
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The source with its literals of patterns made lazy where nothing but the time tells; lines stay where they are. */
export function withLazyPatterns(source: string): string {
  if (!/\\p\{/i.test(source)) return source
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true)
  const names = namesIn(file)
  const changes: Change[] = []
  const declared: string[] = []
  for (const pattern of patternsIn(file)) {
    const made = make(pattern)
    const { parent } = pattern
    if (ts.findAncestor(pattern, isCode)) {
      const name = `PATTERN${declared.length}`
      const keeps = isStateless(pattern)
      if (keeps) declared.push(`var ${name};`)
      changes.push({
        ...placeOf(pattern),
        text: keeps ? `${beginsStatement(pattern) ? ';' : ''}(${name}??=${made})` : made,
      })
    } else if (isOwn(parent) && names.get(parent.name.text)!.every((one) => one === parent.name || isRead(one))) {
      const { text } = parent.name
      changes.push({ ...placeOf(parent.parent), text: `var ${text}${parent.parent.getText().replace(/[^\n]/g, '')}` })
      for (const one of names.get(text)!)
        if (one !== parent.name)
          changes.push({ ...placeOf(one), text: `${beginsStatement(one) ? ';' : ''}(${text}??=${made})` })
    } else changes.push({ ...placeOf(pattern), text: `/* @__PURE__ */ ${made}` })
  }
  const changed = changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source)
  return `${changed}\n${declared.join('')}`
}

type Pattern = ts.RegularExpressionLiteral | ts.NewExpression

const isPattern = (node: ts.Node): node is Pattern =>
  (ts.isRegularExpressionLiteral(node) && /\\p\{/i.test(node.text)) ||
  (ts.isNewExpression(node) && node.expression.getText() === 'RegExp' && isOwn(node.parent))

const isCode = (node: ts.Node): boolean => ts.isFunctionLike(node) || ts.isClassLike(node)

/** `const NAME = …` of this file alone, at its top. */
const isOwn = (node: ts.Node): node is ts.VariableDeclaration & { readonly name: ts.Identifier } =>
  ts.isVariableDeclaration(node) &&
  ts.isIdentifier(node.name) &&
  ts.isVariableDeclarationList(node.parent) &&
  node.parent.declarations.length === 1 &&
  ts.isVariableStatement(node.parent.parent) &&
  ts.isSourceFile(node.parent.parent.parent) &&
  !node.parent.parent.modifiers

/** Neither another variable of this name nor a shorthand, an export, a type or part of another pattern. */
const isRead = (name: ts.Identifier): boolean => {
  const { parent } = name
  if (ts.findAncestor(name, isPattern)) return false
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name
  return ts.isCallExpression(parent) || (ts.isSpreadElement(parent) && ts.isCallExpression(parent.parent))
}

/** Whether it makes no difference that one object serves all calls: it has no place to go on from, or the method ignores that. */
function isStateless(pattern: Pattern): boolean {
  const flags = ts.isRegularExpressionLiteral(pattern) ? pattern.text.slice(pattern.text.lastIndexOf('/')) : 'gy'
  if (flags.includes('y')) return false
  return !flags.includes('g') || isArgumentOf(pattern, /^(?:replace|replaceAll|match|matchAll|split)$/)
}

const isArgumentOf = ({ parent }: Pattern, method: RegExp): boolean =>
  ts.isCallExpression(parent) &&
  ts.isPropertyAccessExpression(parent.expression) &&
  method.test(parent.expression.name.text)

function make(pattern: Pattern): string {
  // on one line
  if (ts.isNewExpression(pattern)) return pattern.getText().replace(/(?<=[(,])\n\s*|,?\n\s*(?=\))/g, '')
  const end = pattern.text.lastIndexOf('/')
  return `RegExp(${JSON.stringify(pattern.text.slice(1, end))},"${pattern.text.slice(end + 1)}")`
}

/** Without a semicolon a parenthesis would call what the line before ends in. */
function beginsStatement(node: ts.Node): boolean {
  const statement = ts.findAncestor(node, ts.isExpressionStatement)
  return statement?.getStart() === node.getStart() && 'statements' in statement.parent
}

const placeOf = (node: ts.Node): { start: number; end: number } => ({ start: node.getStart(), end: node.end })

function patternsIn(node: ts.Node): readonly Pattern[] {
  const found: Pattern[] = []
  const visit = (child: ts.Node): void => {
    if (isPattern(child)) found.push(child)
    else ts.forEachChild(child, visit)
  }
  visit(node)
  return found
}

function namesIn(node: ts.Node): ReadonlyMap<string, readonly ts.Identifier[]> {
  const names = new Map<string, ts.Identifier[]>()
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) names.set(child.text, [...(names.get(child.text) ?? []), child])
    ts.forEachChild(child, visit)
  }
  visit(node)
  return names
}
