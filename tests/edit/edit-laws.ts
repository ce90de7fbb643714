import { createRequire as requireFrom } from 'node:module'
import { parseDocument } from 'yaml'
import { editedProperties } from '../../src/edit/edited-properties'
import type { PropertyEdit } from '../../src/edit/property-edit'
import { Refused } from '../../src/edit/refusal'
import { spliced } from '../../src/edit/splice'
import { inverseOf } from '../../src/edit/undo-splices'
import { frontmatterBlock } from '../../src/note/fence'
import type { AnyNote } from './any-frontmatter'

/** A second parser, which has no line in common with the first: the one that gray-matter brings. */
const fromGrayMatter = requireFrom(requireFrom(import.meta.url).resolve('gray-matter'))
const jsYaml: unknown = fromGrayMatter('js-yaml')
const second = secondParser(jsYaml)

/** What is known of one trial: whether it was refused, and the law it broke; null: none. */
export interface Trial {
	readonly refused: boolean
	readonly changed: boolean
	readonly broken: string | null
}

/** Makes one edit and holds it against every law of DESIGN 5. */
export function tryEdit({ text, lineEnd, entries }: AnyNote, edit: PropertyEdit): Trial {
	let splices
	try {
		splices = editedProperties(text, edit)
	} catch (error) {
		if (!(error instanceof Refused)) throw error
		const broken = error.refusal.kind.length > 0 ? null : 'a refusal has no reason'
		return { refused: true, changed: false, broken }
	}
	const after = spliced(text, splices)
	const found = frontmatterBlock(text)
	const left = frontmatterBlock(after)
	if (found === null || left === null) return { refused: false, changed: true, broken: found === left ? null : 'a fence was lost' }
	const laws: readonly (readonly [string, () => boolean])[] = [
		['every other entry stands byte for byte, in order', () => othersStand(entries, edit.key, after)],
		['every comment of the others stands', () => commentsStand(entries, edit.key, after)],
		['head and body stand', () => after.startsWith(text.slice(0, found.start)) && after.slice(left.end) === text.slice(found.end)],
		['the edited key reads back as wanted', () => readsBack(valuesOf(left.yaml), edit, valuesOf(found.yaml))],
		['a second parser reads the others as before', () => secondAgrees(found.yaml, left.yaml, edit)],
		['set twice is set once', () => edit.kind === 'append' || again(after, edit)],
		['CRLF stays CRLF', () => lineEnd === '\n' || !/[^\r]\n/.test(left.yaml)],
		['undone it is what it was', () => spliced(after, inverseOf(text, splices)) === text],
	]
	const broken = laws.find(([, holds]) => !holds())?.[0] ?? null
	return { refused: false, changed: splices.length > 0, broken }
}

function othersStand(entries: AnyNote['entries'], key: string, after: string): boolean {
	let at = 0
	return entries.every((entry) => {
		if (entry.key === key) return true
		const own = entry.raw.replace(/^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*/, '').replace(/(?:\r?\n)+$/, '')
		const found = after.indexOf(own, at)
		at = found + 1
		return found >= 0
	})
}

function commentsStand(entries: AnyNote['entries'], key: string, after: string): boolean {
	return entries.every((entry) => entry.key === key || (entry.raw.match(/^#[^\r\n]*/gm) ?? []).every((said) => after.includes(said)))
}

function valuesOf(yaml: string): ReadonlyMap<string, unknown> {
	const document = parseDocument(yaml, { uniqueKeys: false, prettyErrors: false })
	const map: unknown = document.toJS({ mapAsMap: true })
	return map instanceof Map ? new Map([...map].map(([key, value]) => [String(key), value])) : new Map()
}

function readsBack(after: ReadonlyMap<string, unknown>, edit: PropertyEdit, before: ReadonlyMap<string, unknown>): boolean {
	const value = after.get(edit.key)
	switch (edit.kind) {
		case 'set':
			return after.has(edit.key) && same(value, edit.value)
		case 'delete':
			return !after.has(edit.key)
		case 'append':
			return Array.isArray(value) && same(value.at(-1), edit.value)
		case 'remove':
			return Array.isArray(value) ? value.every((item) => !same(item, edit.value)) : edit.value === null || !before.has(edit.key) || !same(value, edit.value)
		case 'rename':
			return same(edit.from, edit.to) || (Array.isArray(value) ? value.every((item) => !same(item, edit.from)) : !before.has(edit.key) || !same(value, edit.from))
		case 'keep-one':
			return after.has(edit.key)
	}
}

function again(after: string, edit: PropertyEdit): boolean {
	try {
		return editedProperties(after, edit).length === 0
	} catch (error) {
		return error instanceof Refused
	}
}

function secondAgrees(before: string, after: string, edit: PropertyEdit): boolean {
	const old = second(before)
	if (old === null) return true
	const now = second(after)
	if (now === null) return false
	const others = Object.keys(old).filter((key) => key !== edit.key)
	if (!others.every((key) => same(old[key], now[key]))) return false
	return edit.kind !== 'set' || typeof edit.value !== 'string' || now[edit.key] === edit.value
}

const same = (one: unknown, other: unknown): boolean => said(one) === said(other)
const said = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part === undefined ? 'undefined' : part))

/** The second parser's map of a block; null where it takes the block for broken. */
function secondParser(parser: unknown): (yaml: string) => Readonly<Record<string, unknown>> | null {
	if (typeof parser !== 'object' || parser === null || !('load' in parser) || !('JSON_SCHEMA' in parser)) throw new Error('No second parser')
	const { load, JSON_SCHEMA: schema } = parser
	if (typeof load !== 'function') throw new Error('No second parser')
	return (yaml) => {
		try {
			const read: unknown = load.call(parser, yaml, { schema })
			return read === undefined || read === null ? {} : Object.fromEntries(Object.entries(read))
		} catch {
			return null
		}
	}
}
